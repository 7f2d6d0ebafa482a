// After the page is there: the worker serves the next visit, not this one.
addEventListener("load", () => navigator.serviceWorker?.register("/worker.js").catch(() => undefined));
