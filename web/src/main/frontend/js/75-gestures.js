/*
 * Gestures: a button marked data-ajax-render="ids" sends its form and refreshes only those parts. One at a time; then the
 * focus goes back to the button, or to data-ajax-focus when the button went away with what it changed, and what was done
 * ([data-gesture]) is told. Without Faces' script the button sends the whole page, as any other.
 */
(() => {
  'use strict';

  let busy = false;

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-ajax-render]');
    if (!button || !window.faces?.ajax || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    if (!busy && !button.disabled) {
      send(button, event);
    }
  });

  function send(button, event) {
    const { ajaxRender: render, ajaxFocus: fallback } = button.dataset;
    const { id, form } = button;
    const before = document.activeElement;
    busy = true;
    form.setAttribute('aria-busy', 'true');
    window.faces.ajax.request(button, event, {
      execute: '@form',
      render: render.trim(),
      onevent: ({ status }) => status === 'success' && setTimeout(() => settle(id, fallback, before), 0),
      onerror: () => settle(id, fallback, before),
    });
  }

  function settle(id, fallback, before) {
    busy = false;
    document.querySelector('form[aria-busy]')?.removeAttribute('aria-busy');
    const told = document.querySelector('[data-gesture]')?.dataset.gesture;
    if (told) {
      mediane.announce(told);
    }
    if (before?.isConnected || mediane.hasErrors()) {
      return;
    }
    const same = document.getElementById(id);
    const target = same && !same.disabled ? same : document.getElementById(fallback ?? '');
    if (target && !target.matches('a, button, input, select, textarea, [tabindex]')) {
      target.tabIndex = -1;
    }
    target?.focus({ preventScroll: Boolean(same) });
  }
})();
