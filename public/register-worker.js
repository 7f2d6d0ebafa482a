// After the page is there: the worker serves the next visit, not this one.
{
  const register = () => navigator.serviceWorker?.register("/worker.js").catch(() => undefined);
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
