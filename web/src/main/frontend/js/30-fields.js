/* Fields: characters left, password shown or hidden, progress of a file being sent. */
(() => {
  'use strict';

  mediane.enhance('textarea[data-counter]:not([data-counter=""])', (area) => {
    const counter = document.getElementById(`${area.id}-counter`);
    const limit = Number(area.dataset.counter);
    const update = () => {
      const left = limit - area.value.length;
      const { counter: leftText, counterOver } = mediane.texts();
      counter.textContent = `${Math.abs(left).toLocaleString('fr-FR')} ${left < 0 ? counterOver : leftText}`;
      counter.classList.toggle('app-counter--over', left < 0);
    };
    area.addEventListener('input', update);
    area.addEventListener('change', () => mediane.announce(counter.textContent));
    update();
  });

  mediane.enhance('[data-password-toggle]', (button) => {
    const input = document.getElementById(button.dataset.passwordToggle);
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      button.setAttribute('aria-pressed', String(!shown));
      button.firstElementChild.textContent = shown ? mediane.texts().showPassword : mediane.texts().hidePassword;
    });
    // A password never leaves the page as readable text, so that the browser does not remember it as such.
    input.form?.addEventListener('submit', () => { input.type = 'password'; });
  });

  mediane.enhance('input[type="file"][data-upload]', (input) => {
    input.form.addEventListener('submit', (event) => {
      if (!event.defaultPrevented && input.files.length > 0) {
        event.preventDefault();
        send(input, event.submitter);
      }
    });
  });

  function send(input, submitter) {
    const form = input.form;
    const box = input.parentElement.querySelector('.app-upload__progress');
    const progress = box.querySelector('progress');
    const body = new FormData(form, submitter);
    const request = new XMLHttpRequest();
    const fail = (message) => {
      box.hidden = true;
      submitter.disabled = false;
      document.getElementById(`${input.id}-error`).replaceChildren(Object.assign(document.createElement('span'), { className: 'fr-error-text', textContent: message }));
      mediane.announce(message);
    };
    if (input.files[0].size > Number(input.dataset.upload)) {
      fail(mediane.texts().uploadTooLarge);
      return;
    }
    box.hidden = false;
    submitter.disabled = true;
    mediane.announce(mediane.texts().upload);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) {
        progress.value = Math.round((event.loaded / event.total) * 100);
      }
    });
    request.addEventListener('error', () => fail(mediane.texts().uploadFailed));
    request.addEventListener('load', () => {
      const next = request.getResponseHeader('X-Mediane-Location');
      if (next) {
        location.assign(next); // a redirection that the page itself must follow: its message is shown once
      } else if (request.status === 413) {
        fail(mediane.texts().uploadTooLarge);
      } else if (request.status >= 500 || request.status === 0) {
        fail(mediane.texts().uploadFailed);
      } else {
        showAnswer(request.responseText);
      }
    });
    request.open('POST', form.action);
    request.setRequestHeader('X-Mediane-Upload', 'true');
    request.send(body);
  }

  /** The same page came back, with errors: its main part replaces ours. */
  function showAnswer(html) {
    const answer = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    if (answer) {
      document.querySelector('main').replaceWith(answer);
    } else {
      location.reload();
    }
  }
})();
