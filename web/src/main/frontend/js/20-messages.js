/* Errors: the summary takes the focus, its links lead into the field, the title of the window says there are some. */
(() => {
  'use strict';

  mediane.enhance('[data-error-summary]', (summary) => {
    const prefix = mediane.texts().errorPrefix;
    if (prefix && !document.title.startsWith(prefix)) {
      document.title = `${prefix} ${document.title}`;
    }
    summary.focus();
  });

  mediane.afterAjax((failed) => {
    const prefix = mediane.texts().errorPrefix;
    if (!failed && prefix && document.title.startsWith(prefix)) {
      document.title = document.title.slice(prefix.length).trimStart();
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('[data-error-summary] a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    if (target) {
      event.preventDefault();
      const field = target.matches('input, select, textarea, button') ? target : target.querySelector('input, select, textarea, button');
      (field ?? target).focus();
      (field ?? target).scrollIntoView({ block: 'center' });
    }
  });
})();
