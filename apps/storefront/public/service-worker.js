// Keeps one page on the device: what to read when the network is gone. Everything else goes to the network as always.
const shelf = 'offline'
const page = '/offline'

async function fillShelf() {
  const cache = await caches.open(shelf)
  const answer = await fetch(page, { cache: 'reload' })
  const html = await answer.clone().text()
  const parts = [...html.matchAll(/href="(\/(?:assets\/|favicon)[^"]+)"/g)].map(([, address]) => address)
  await cache.addAll(parts)
  await cache.put(page, answer)
}

async function fromShelf(request) {
  const cache = await caches.open(shelf)
  return (await cache.match(request)) ?? fetch(request)
}

addEventListener('install', (event) => event.waitUntil(fillShelf().then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(clients.claim()))
addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async () => (await caches.match(page)) ?? Response.error()))
  } else if (origin === location.origin && pathname.startsWith('/assets/')) {
    event.respondWith(fromShelf(request))
  }
})
