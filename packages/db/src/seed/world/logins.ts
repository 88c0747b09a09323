export type DemoLogin = {
  app: 'workspace' | 'storefront' | 'admin'
  role: string
  email: string
  password: string
}

/** One passphrase for everyone in the demo world; it is printed at every start. */
export const passphrase = 'thimble-and-thread'

const login = (app: DemoLogin['app'], role: string, email: string): DemoLogin => ({
  app,
  role,
  email,
  password: passphrase,
})

export const demoLogins: DemoLogin[] = [
  login('workspace', 'owner', 'adaeze@okonjo.example'),
  login('workspace', 'admin', 'ngozi@okonjo.example'),
  login('workspace', 'member', 'kelechi@okonjo.example'),
  login('workspace', 'viewer', 'ini@okonjo.example'),
  login('workspace', 'member, account in us', 'ifeoma@okonjo.example'),
  login('workspace', 'owner, us', 'ruth@hollis.example'),
  login('storefront', 'customer, eu', 'camille@example.com'),
  login('storefront', 'customer, us', 'jordan@example.com'),
  login('admin', 'administrator', 'ingrid@thimblely.example'),
  login('admin', 'support', 'samir@thimblely.example'),
]
