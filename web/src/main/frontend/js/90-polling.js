/*
 * Follows work that goes on at the server: while the page holds a [data-poll] element (milliseconds between two looks), the
 * same page is read again and each [data-poll-part] is replaced by its new state. A part that has the focus, or whose content
 * did not change, is left alone. At the end, data-poll-done is announced.
 */
(() => {
  'use strict';

  const STATE = 'input[name="jakarta.faces.ViewState"]';

  mediane.enhance('[data-poll]', (element) => {
    setTimeout(() => look(element.dataset.pollDone), Number(element.dataset.poll));
  });

  async function look(done) {
    const running = document.querySelector('[data-poll]');
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (answer.ok && !answer.redirected) {
        refresh(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      }
    } catch {
      // The network is away: look again later.
    }
    const still = document.querySelector('[data-poll]');
    if (!still) {
      mediane.announce(done);
    } else if (still === running) {
      setTimeout(() => look(done), Number(still.dataset.poll));
    }
  }

  function refresh(fresh) {
    renew(fresh);
    const over = !fresh.querySelector('[data-poll]');
    for (const part of document.querySelectorAll('[data-poll-part]')) {
      const news = fresh.getElementById(part.id);
      const focused = part.contains(document.activeElement);
      if (news && (over || !focused) && shape(news) !== shape(part)) {
        part.replaceWith(document.adoptNode(news));
        if (focused) {
          document.getElementById('contenu').focus();
        }
      }
    }
  }

  /** The server keeps a few views only: a form left alone by many readings must belong to the last one. */
  function renew(fresh) {
    for (const form of document.querySelectorAll('form[id]')) {
      const state = form.querySelector(STATE);
      const last = fresh.getElementById(form.id)?.querySelector(STATE);
      if (state && last) {
        state.value = last.value;
      }
    }
  }

  /** What a part shows, without the state of forms, which changes at every reading. */
  function shape(part) {
    const copy = part.cloneNode(true);
    copy.querySelectorAll('input[type="hidden"]').forEach((input) => input.remove());
    return copy.innerHTML;
  }
})();
