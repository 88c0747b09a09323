import { Outlet } from 'react-router'

export default function GalleryFrame() {
  return (
    <main id="main" className="mx-auto max-w-[1184px] px-4 py-7 sm:px-8">
      <Outlet />
    </main>
  )
}
