import { useEffect } from 'react'

/** Lays the offline page on the device. In dev there is none: a worker would outlive the server it came from. */
export function useOfflineShelf(): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    // A browser that refuses (private window, no room) shows its own offline page instead.
    const register = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
    // The page on the screen comes first.
    if (document.readyState === 'complete') return register()
    window.addEventListener('load', register, { once: true })
    return () => window.removeEventListener('load', register)
  }, [])
}
