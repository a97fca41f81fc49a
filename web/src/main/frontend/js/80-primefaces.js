/* PrimeFaces' French, where its own file is wrong or silent; focus given back when one of its dialogs closes. */
(() => {
  'use strict';

  document.addEventListener('DOMContentLoaded', () => {
    const locales = window.PrimeFaces?.locales;
    if (locales?.fr) {
      Object.assign(locales.fr, {
        dayNamesMin: ['D', 'L', 'M', 'M', 'J', 'V', 'S'],
        monthNamesShort: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
      });
      Object.assign(locales.fr.aria ??= {}, {
        collapseLabel: 'Replier',
        expandLabel: 'Déplier',
        listLabel: 'Choix proposés',
      });
      locales.fr.unexpectedError = 'Une erreur inattendue s’est produite.';
    }
  });

  let opener = null;
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('button, a[href]');
    if (button && !button.closest('.ui-dialog')) {
      opener = button;
    }
  }, true);
  // PrimeFaces disables a button while its request runs, and the answer may replace it: either way it loses the focus.
  mediane.afterAjax(() => {
    if (document.activeElement === document.body && opener?.id) {
      document.getElementById(opener.id)?.focus();
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    document.addEventListener('focusout', () => requestAnimationFrame(() => {
      const closed = document.querySelector('.ui-dialog:not([aria-hidden="false"])') && document.activeElement === document.body;
      if (closed && opener?.isConnected && !document.querySelector('.ui-dialog[aria-hidden="false"]')) {
        opener.focus();
      }
    }));
  });
})();
