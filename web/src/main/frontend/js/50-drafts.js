/*
 * Kept drafts. What is typed in a form marked data-draft="key" is kept in the tab (sessionStorage), by person, and offered
 * again after an error, an expired session and a new login. It goes away when the form was accepted, when the person
 * logs out or another person logs in, and with the tab. A button marked data-draft-keep (a preview) saves nothing: the
 * draft stays. Passwords, files, hidden fields and fields marked data-draft-exclude are never kept.
 *
 * The same forms, and those marked data-guard, warn before the page is left with something unsaved.
 */
(() => {
  'use strict';

  const PREFIX = 'mediane.draft:';
  const storage = (() => {
    try {
      return window.sessionStorage;
    } catch {
      return null; // refused by the browser: nothing is kept, everything else works
    }
  })();
  const person = () => document.body.dataset.user ?? '';
  const nameOf = (form) => `${PREFIX}${person()}:${form.dataset.draft}`;
  const dirty = new WeakSet();
  let leaving = false;

  const read = (name) => {
    try {
      return JSON.parse(storage?.getItem(name));
    } catch {
      return null;
    }
  };
  const write = (name, draft) => {
    try {
      storage?.setItem(name, JSON.stringify(draft));
    } catch {
      // Storage full: the draft kept before stays.
    }
  };

  const fieldsOf = (form) => [...form.elements].filter((field) => field.name
    && !['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'].includes(field.type)
    && field.matches('input, select, textarea') && !field.closest('[data-draft-exclude]'));

  function valuesOf(form) {
    const values = {};
    for (const field of fieldsOf(form)) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        values[field.name] ??= [];
        field.checked && values[field.name].push(field.value);
      } else {
        values[field.name] = field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
      }
    }
    return values;
  }

  function restore(form, values) {
    for (const field of fieldsOf(form)) {
      const kept = values[field.name];
      if (kept === undefined) {
        continue;
      }
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = kept.includes(field.value);
      } else if (field.multiple) {
        [...field.options].forEach((option) => { option.selected = kept.includes(option.value); });
      } else {
        field.value = kept;
      }
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  const same = (a, b) => Object.keys(b).every((name) => JSON.stringify(a[name] ?? '') === JSON.stringify(b[name]));

  // Another person's drafts never outlive the arrival of this one; pages without a person (login, errors) keep all.
  document.addEventListener('DOMContentLoaded', () => {
    if (storage && person()) {
      Object.keys(storage).filter((name) => name.startsWith(PREFIX) && !name.startsWith(`${PREFIX}${person()}:`)).forEach((name) => storage.removeItem(name));
      settleSubmitted();
    } else if (storage) {
      keepUnanswered();
    }
  });

  /** A form answered by the login page was never received: its session had ended. */
  function keepUnanswered() {
    for (const name of Object.keys(storage).filter((key) => key.startsWith(PREFIX))) {
      write(name, { ...read(name), sent: false });
    }
  }

  /** A form sent from the page before was accepted, unless this page says that something went wrong. */
  function settleSubmitted() {
    const failed = document.body.dataset.page !== 'page' || mediane.hasErrors();
    for (const name of Object.keys(storage).filter((key) => key.startsWith(`${PREFIX}${person()}:`))) {
      const draft = read(name);
      if (draft?.sent && failed) {
        write(name, { ...draft, sent: false });
      } else if (draft?.sent) {
        storage.removeItem(name);
      }
    }
  }

  mediane.enhance('[data-draft-clear]', (marker) => storage?.removeItem(`${PREFIX}${person()}:${marker.dataset.draftClear}`));

  mediane.enhance('form[data-draft], form[data-guard]', (form) => {
    let timer = 0;
    form.addEventListener('input', () => {
      dirty.add(form);
      if (form.dataset.draft) {
        clearTimeout(timer);
        timer = setTimeout(() => write(nameOf(form), { at: Date.now(), values: valuesOf(form), sent: false }), 300);
      }
    });
    form.addEventListener('submit', (event) => {
      clearTimeout(timer);
      leaving = true;
      setTimeout(() => { leaving = false; }, 3000); // a download answers without leaving the page
      if (form.dataset.draft && (dirty.has(form) || isKept(form))) {
        write(nameOf(form), { at: Date.now(), values: valuesOf(form), sent: !event.submitter?.matches('[data-draft-keep]') });
      }
    });
    // Drafts settle first: this runs while the same event is handled.
    form.dataset.draft && setTimeout(() => offer(form), 0);
  });

  /** After a preview what the form holds is still the draft. */
  function isKept(form) {
    const draft = read(nameOf(form));
    return draft !== null && same(valuesOf(form), draft.values);
  }

  function offer(form) {
    const draft = read(nameOf(form));
    const template = document.getElementById('app-draft-offer');
    if (!draft || !template || same(valuesOf(form), draft.values)) {
      return;
    }
    const notice = template.content.firstElementChild.cloneNode(true);
    const time = notice.querySelector('[data-draft-time]');
    time.dateTime = new Date(draft.at).toISOString();
    time.textContent = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' })
      .format(draft.at)
      .replace(/^1 /, '1er ')
      .replace(':', '\u00a0h\u00a0');
    const end = (text) => {
      notice.remove();
      mediane.announce(text);
      fieldsOf(form)[0]?.focus();
    };
    notice.querySelector('[data-draft-restore]').addEventListener('click', () => {
      restore(form, draft.values);
      end(mediane.texts().draftRestored);
    });
    notice.querySelector('[data-draft-discard]').addEventListener('click', () => {
      storage.removeItem(nameOf(form));
      end(mediane.texts().draftDiscarded);
    });
    form.before(notice);
    form.closest('details')?.setAttribute('open', ''); // an offer in a folded box is not seen
  }

  // A form saved by ajax (its button is marked data-saves) was accepted when the answer carries no error. The answer may
  // have replaced the form: what matters was noted when the button was pressed.
  let saving = null;
  document.addEventListener('click', (event) => {
    const form = event.target.closest?.('[data-saves]')?.form;
    if (form) {
      saving = { form, name: form.dataset.draft ? nameOf(form) : null };
    }
  });
  mediane.afterAjax((failed) => {
    if (!failed && saving) {
      dirty.delete(saving.form);
      saving.name && storage?.removeItem(saving.name);
    }
    saving = null;
  });

  document.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-logout]') && storage) {
      leaving = true;
      Object.keys(storage).filter((name) => name.startsWith(PREFIX)).forEach((name) => storage.removeItem(name));
    }
  });

  window.addEventListener('beforeunload', (event) => {
    const unsaved = [...document.querySelectorAll('form[data-draft], form[data-guard]')].some((form) => dirty.has(form));
    if (unsaved && !leaving) {
      event.preventDefault();
    }
  });

  mediane.leaveWithoutWarning = () => { leaving = true; };
})();
