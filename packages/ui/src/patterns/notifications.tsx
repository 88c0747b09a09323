import { useState } from 'react'
import { Link } from 'react-router'
import { Button } from '../button.tsx'
import { Icon, type IconName } from '../icon.tsx'
import { Popover } from '../popover.tsx'

export interface Notification {
  id: string
  icon: IconName
  text: string
  detail?: string
  /** "12 min", already worded for the viewer. */
  when: string
  dateTime: string
  to: string
  isRead: boolean
}

interface NotificationsProps {
  list: readonly Notification[]
  /** All unread ones, also those that are not in the list. */
  unread: number
  onRead: (id: string) => void
  onReadAll: () => void
  allTo: string
}

/** The bell. Opening it reads nothing; going to a thing does. */
export function Notifications({ list, unread, onRead, onReadAll, allTo }: NotificationsProps) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <Popover
      label="Notifications"
      align="end"
      open={isOpen}
      onOpenChange={setOpen}
      className="w-[min(380px,calc(100vw-16px))] p-0"
      trigger={<Bell unread={unread} />}
    >
      <div className="flex min-h-12 items-center justify-between gap-3 border-b border-hairline px-4">
        <h2 className="font-semibold">Notifications</h2>
        {unread > 0 && (
          <Button kind="quiet" size="sm" onClick={onReadAll}>
            Mark all read
          </Button>
        )}
      </div>
      {list.length === 0 ? (
        <p className="px-4 py-6 text-graphite">
          Nothing yet. Late orders, answers and payments will show up here.
        </p>
      ) : (
        <ul className="max-h-[60dvh] overflow-y-auto">
          {list.map((each) => (
            <NotificationLine
              key={each.id}
              notification={each}
              onGo={() => {
                if (!each.isRead) onRead(each.id)
                close()
              }}
              onRead={() => onRead(each.id)}
            />
          ))}
        </ul>
      )}
      <div className="border-t border-hairline px-4 py-2.5">
        <Link to={allTo} onClick={close} className="link text-step--1">
          All notifications
        </Link>
      </div>
    </Popover>
  )
}

function Bell({ unread, ...rest }: { unread: number }) {
  const label = unread > 0 ? `Notifications, ${unread} new` : 'Notifications'
  return (
    <button type="button" aria-label={label} className="topbar-icon" {...rest}>
      <Icon name="bell" className="size-[18px] max-md:size-5" />
      {unread > 0 && <span aria-hidden className="pip" />}
    </button>
  )
}

interface LineProps {
  notification: Notification
  onGo: () => void
  onRead: () => void
}

function NotificationLine({ notification, onGo, onRead }: LineProps) {
  const { icon, text, detail, when, dateTime, to, isRead } = notification
  return (
    <li className="relative flex gap-3 border-b border-hairline px-4 py-3 last:border-0 hover:bg-linen">
      <Icon name={icon} className="mt-0.5 size-[18px] text-graphite" />
      <div className="min-w-0 flex-1">
        <Link
          to={to}
          onClick={onGo}
          className={`after:absolute after:inset-0 ${isRead ? '' : 'font-semibold'}`}
        >
          {!isRead && <span className="sr-only">New: </span>}
          {text}
        </Link>
        <p className="num text-step--1 text-graphite">
          {detail && `${detail}, `}
          <time dateTime={dateTime}>{when}</time>
        </p>
      </div>
      {!isRead && (
        <button
          type="button"
          aria-label={`Mark as read: ${text}`}
          onClick={onRead}
          className="relative z-1 grid size-6 place-items-center self-center rounded-sm hover:bg-hairline max-md:size-11"
        >
          <span aria-hidden className="size-2 rounded-full bg-thread" />
        </button>
      )}
    </li>
  )
}
