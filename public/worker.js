// Answers one thing only: a page that cannot be had without a network. Nothing private is ever kept here, so that whoever
// uses the browser next finds nothing.
const PAGE = "/offline.html";
const STORE = "offline-2";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.add(new Request(PAGE, { cache: "reload" }))));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  const forgetOthers = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== STORE).map((name) => caches.delete(name))));
  // Asks for the page while the worker starts: it costs no time.
  const preload = self.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([forgetOthers, preload]).then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  // What was sent with a form is not to be tried again by a click on a page that only wants to be shown.
  if (event.request.mode !== "navigate" || event.request.method !== "GET") return;
  const fromNetwork = async () => (await event.preloadResponse) ?? fetch(event.request);
  event.respondWith(fromNetwork().catch(async () => (await caches.match(PAGE)) ?? Response.error()));
});
