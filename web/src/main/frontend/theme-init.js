/* Sets the colour theme before the first paint: the person's choice, else the system's. Loaded first, not deferred. */
(() => {
  const stored = (() => {
    try {
      return localStorage.getItem('scheme');
    } catch {
      return null; // storage refused by the browser: follow the system
    }
  })();
  const scheme = ['light', 'dark'].includes(stored) ? stored : 'system';
  const dark = scheme === 'dark' || (scheme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.frScheme = scheme;
  document.documentElement.dataset.frTheme = dark ? 'dark' : 'light';
})();
