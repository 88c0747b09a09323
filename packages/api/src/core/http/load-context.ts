import { createContext, RouterContextProvider } from 'react-router'
import { currentRequest, type RequestScope } from './request-scope.ts'

/** What loaders, actions, route middleware and entry.server may know about the request: `context.get(requestContext)`. */
export const requestContext = createContext<Readonly<RequestScope>>()

export function loadContext(): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(requestContext, currentRequest())
  return context
}
