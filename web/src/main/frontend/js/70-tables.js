/* Tables: labels and roles for the cards of narrow screens; what PrimeFaces' data table lacks for assistive technologies. */
(() => {
  'use strict';

  mediane.enhance('.app-table--cards table', (table) => {
    const labels = [...table.querySelectorAll('thead th')].map((header) => header.textContent.trim());
    // Shown as blocks, the elements would lose their meaning: say it again.
    table.setAttribute('role', 'table');
    table.querySelectorAll('thead, tbody').forEach((group) => group.setAttribute('role', 'rowgroup'));
    table.querySelectorAll('tr').forEach((row) => {
      row.setAttribute('role', 'row');
      [...row.children].forEach((cell, index) => {
        const header = cell.tagName === 'TH';
        cell.setAttribute('role', !header ? 'cell' : cell.scope === 'row' ? 'rowheader' : 'columnheader');
        if (!header && cell.dataset.label === undefined && cell.colSpan === 1) {
          cell.dataset.label = labels[index] ?? '';
        }
      });
    });
  });

  mediane.enhance('.ui-datatable', mendDataTable);
  mediane.enhance('.ui-datatable tbody, .ui-datatable tbody tr', (part) => mendRows(part.closest('.ui-datatable')));

  function mendDataTable(widget) {
    const table = widget.querySelector('table');
    if (!table) {
      return;
    }
    table.removeAttribute('role');
    table.removeAttribute('summary');
    const heading = widget.querySelector('.ui-datatable-header');
    if (heading && !table.caption && heading.textContent.trim()) {
      table.createCaption().append(...heading.childNodes);
      heading.remove();
    }
    widget.querySelectorAll('th.ui-sortable-column').forEach(mendSort);
    mendRows(widget);
  }

  function mendRows(widget) {
    widget?.querySelectorAll('table [role], tbody[tabindex], tr[aria-selected], th[aria-label]').forEach((part) => {
      if (['grid', 'row', 'gridcell', 'columnheader', 'rowgroup'].includes(part.getAttribute('role'))) {
        part.removeAttribute('role');
      }
      part.tagName === 'TBODY' && part.removeAttribute('tabindex');
      part.tagName === 'TR' && part.removeAttribute('aria-selected');
      part.tagName === 'TH' && part.removeAttribute('aria-label');
    });
  }

  /** Sorting from a real button inside the header cell, instead of the cell itself. */
  function mendSort(header) {
    const title = header.querySelector('.ui-column-title');
    if (!title || header.querySelector('.app-sort')) {
      return;
    }
    header.removeAttribute('tabindex');
    header.removeAttribute('aria-label');
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'app-sort', textContent: title.textContent });
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      window.jQuery(header).trigger('click.dataTable');
    });
    title.replaceChildren(button);
    new MutationObserver(() => {
      header.hasAttribute('tabindex') && header.removeAttribute('tabindex');
      header.hasAttribute('aria-label') && header.removeAttribute('aria-label');
    }).observe(header, { attributes: true, attributeFilter: ['tabindex', 'aria-label'] });
  }

  mediane.afterAjax(() => {
    const current = document.querySelector('.ui-paginator-current');
    current && document.activeElement?.closest('.ui-paginator') && mediane.announce(`${mediane.texts().pageOf} ${current.textContent}`);
  });
})();
