/*
 * Scripts of all pages. Each file is one subject; the build joins them in the order of their names. They only improve
 * what the server has already rendered: without them every page still works.
 */
window.mediane = (() => {
  'use strict';

  const texts = () => document.getElementById('app-texts')?.dataset ?? {};

  /** Says something to assistive technologies without moving the focus. */
  function announce(text) {
    const status = document.getElementById('app-status');
    if (status) {
      status.textContent = '';
      requestAnimationFrame(() => { status.textContent = text; });
    }
  }

  const enhancers = [];

  /** Registers what must be done for every element that matches, now and each time ajax brings new ones. */
  function enhance(selector, action) {
    enhancers.push({ selector, action, done: new WeakSet() });
  }

  function run(root) {
    for (const { selector, action, done } of enhancers) {
      const found = root.matches?.(selector) ? [root] : [];
      for (const element of [...found, ...root.querySelectorAll(selector)]) {
        if (!done.has(element)) {
          done.add(element);
          action(element);
        }
      }
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    run(document.body);
    new MutationObserver((records) => {
      for (const record of records) {
        record.addedNodes.forEach((node) => node.nodeType === Node.ELEMENT_NODE && node.isConnected && run(node));
      }
    }).observe(document.documentElement, { childList: true, subtree: true });
  });

  /** Runs an action after every ajax answer of Faces, whoever asked: called with whether it carried errors. */
  function afterAjax(action) {
    document.addEventListener('DOMContentLoaded', () => {
      window.faces?.ajax?.addOnEvent((event) => event.status === 'success' && setTimeout(() => action(hasErrors()), 0));
      window.jQuery?.(document).on('pfAjaxComplete', (event, xhr, settings, args) => setTimeout(() => action(Boolean(args?.validationFailed) || hasErrors() || xhr?.status >= 400), 0));
    });
  }

  const hasErrors = () => document.querySelector('[data-error-summary]') !== null;

  return { texts, announce, enhance, afterAjax, hasErrors };
})();
