import type { Login } from './fixtures.ts'

type Door = { call: (procedure: string, input: unknown) => Promise<void> }

/** The workspace app as a program uses it: signed in over HTTP, acting for one workspace. */
export async function workspaceDoor(origin: string, login: Login, workspace: string): Promise<Door> {
  const post = async (procedure: string, input: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${origin}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', 'x-trpc-source': 'test', ...headers },
      body: JSON.stringify(input),
    })
    if (!answer.ok) throw new Error(`${procedure} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const { email, password } = login
  const signedIn = await post('accounts.signIn', { email, password })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return {
    call: async (procedure, input) => {
      await post(procedure, input, { cookie, 'x-workspace': workspace })
    },
  }
}
