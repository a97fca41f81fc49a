/*
 * End of the session: a warning five minutes before, with a button to stay connected, and a plain message when it is
 * over. All tabs of the browser share the session, so each tells the others when the server was last spoken to.
 */
(() => {
  'use strict';

  const WARNING = 5 * 60;
  const LAST = 'mediane.lastRequest';
  const share = (time) => {
    try {
      localStorage.setItem(LAST, String(time));
    } catch {
      // Storage refused: this tab counts for itself.
    }
  };
  const shared = () => {
    try {
      return Number(localStorage.getItem(LAST));
    } catch {
      return 0;
    }
  };

  document.addEventListener('DOMContentLoaded', () => {
    const timeout = Number(document.body.dataset.timeout);
    const warning = document.getElementById('app-session');
    const over = document.getElementById('app-session-over');
    if (!timeout || timeout < 0 || !warning) {
      return;
    }
    let last = Date.now();
    let dismissedAt = 0;
    share(last);

    const spoken = () => {
      last = Date.now();
      share(last);
    };
    mediane.afterAjax(spoken);

    const remainingText = (seconds) => {
      const { minutes, minute, seconds: word } = mediane.texts();
      const whole = Math.ceil(seconds / 60);
      return seconds > 60 ? `${whole} ${whole > 1 ? minutes : minute}` : `${seconds} ${word}`;
    };

    const check = () => {
      last = Math.max(last, shared());
      const remaining = Math.round(timeout - (Date.now() - last) / 1000);
      if (remaining <= 0) {
        clearInterval(clock);
        warning.open && warning.close();
        over.showModal();
      } else if (remaining <= Math.min(WARNING, timeout / 2)) {
        warning.querySelector('[data-session-remaining]').textContent = remainingText(remaining);
        if (!warning.open && dismissedAt !== last && document.querySelector('dialog[open]') === null) {
          warning.showModal();
        }
      } else if (warning.open) {
        warning.close(); // another tab has prolonged it
      }
    };
    const clock = setInterval(check, 1000);

    warning.addEventListener('cancel', () => { dismissedAt = last; });
    warning.querySelector('[data-session-extend]').addEventListener('click', async () => {
      const answer = await fetch(`${document.body.dataset.context}/session/prolonger`, { method: 'POST', redirect: 'error' }).catch(() => null);
      warning.close();
      if (answer?.ok) {
        spoken();
      } else {
        clearInterval(clock);
        over.showModal();
      }
    });
    over.addEventListener('cancel', (event) => event.preventDefault());
    over.querySelector('[data-session-login]').addEventListener('click', (event) => {
      // Back to this page after the login, by the server's own redirection to it.
      event.preventDefault();
      mediane.leaveWithoutWarning();
      location.reload();
    });
  });
})();
