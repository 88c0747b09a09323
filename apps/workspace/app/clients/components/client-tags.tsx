import { Tag } from '@thimblely/ui/tag'
import { Link } from 'react-router'
import { useWorkspace } from '#app/shell/workspace.tsx'

/** Each tag leads to everyone who has it. */
export function ClientTags({ tags }: { tags: readonly string[] }) {
  const { path } = useWorkspace()
  return tags.map((tag) => (
    <Link key={tag} to={path(`clients?${new URLSearchParams({ tag })}`)} className="rounded-sm py-px">
      <Tag>{tag}</Tag>
    </Link>
  ))
}
