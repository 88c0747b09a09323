import { data, type ServerBuild } from 'react-router'
import { AppError } from '../../errors.ts'
import { requestContext } from '../load-context.ts'

type Route = NonNullable<ServerBuild['routes'][string]>

const page = () => null

function route(id: string, module: Partial<Route['module']>): Route {
  return { id, path: id, parentId: 'root', module: { default: page, ...module } }
}

/** A build as the compiler would make it, with one route per way a page can end. */
export function routerBuild(): ServerBuild {
  const routes = [
    route('hello', { loader: () => 'hello' }),
    route('busy', {
      loader: () => {
        throw new AppError('UNAVAILABLE', 'The region is busy.', { retryAfterSeconds: 7 })
      },
    }),
    route('crash', {
      loader: () => {
        throw new Error('secret inner text')
      },
    }),
    route('guarded', {
      middleware: [
        () => {
          throw new AppError('FORBIDDEN', 'Only owners may see this.')
        },
      ],
      loader: () => 'hidden',
    }),
    route('teapot', {
      loader: () => {
        throw data('short and stout', { status: 418 })
      },
    }),
    route('save', { action: async ({ request }) => ({ fields: [...(await request.formData()).keys()] }) }),
    route('resource', {
      default: undefined,
      action: async ({ request }) => ({ bytes: (await request.text()).length }),
      loader: () => {
        throw new AppError('RATE_LIMITED', 'Slow down.', { retryAfterSeconds: 3 })
      },
    }),
  ]
  return {
    entry: {
      module: {
        default: (_request, status, headers, entry, context) => {
          const { nonce, requestId } = context.get(requestContext)
          const { errors } = entry.staticHandlerContext
          headers.set('content-type', 'text/html')
          const state = JSON.stringify({ errors, requestId })
          const html = `<!doctype html><script nonce="${nonce}">0</script><pre>${state}</pre>${'x'.repeat(2_000)}`
          return new Response(html, { status, headers })
        },
      },
    },
    routes: {
      root: { id: 'root', path: '', module: { default: page, ErrorBoundary: page } },
      ...Object.fromEntries(routes.map((each) => [each.id, each])),
    },
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: {},
    ssr: true,
    isSpaMode: false,
    prerender: [],
    routeDiscovery: { mode: 'initial', manifestPath: '/__manifest' },
  }
}
