/*
 * Asks before an act that cannot be undone: data-confirm="what will happen" on its button or link, with optionally
 * data-confirm-title, data-confirm-action (text of the button that confirms) and data-confirm-tone="danger".
 */
(() => {
  'use strict';

  let confirmed = null;

  document.addEventListener('click', (event) => {
    const trigger = event.target.closest?.('[data-confirm]');
    const dialog = document.getElementById('app-confirm');
    if (!trigger || !dialog || trigger.disabled) {
      return;
    }
    if (trigger === confirmed) {
      confirmed = null;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(dialog, trigger);
  }, true);

  function ask(dialog, trigger) {
    const { confirm, confirmTitle, confirmAction, confirmTone } = trigger.dataset;
    const title = dialog.querySelector('.app-dialog__title');
    const accept = dialog.querySelector('[data-dialog-accept]');
    title.dataset.defaultText ??= title.textContent;
    title.textContent = confirmTitle || title.dataset.defaultText;
    dialog.querySelector('.app-dialog__text').textContent = confirm;
    accept.textContent = confirmAction || accept.dataset.defaultLabel;
    dialog.classList.toggle('app-dialog--danger', confirmTone === 'danger');
    dialog.returnValue = '';
    accept.onclick = () => dialog.close('accept');
    const cancel = dialog.querySelector('[data-dialog-cancel]');
    cancel.onclick = () => dialog.close('');
    dialog.addEventListener('close', () => {
      trigger.focus();
      if (dialog.returnValue === 'accept') {
        confirmed = trigger;
        trigger.click();
      }
    }, { once: true });
    dialog.showModal();
    cancel.focus(); // the harmless choice first
  }
})();
