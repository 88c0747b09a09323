import { useQueryClient } from '@tanstack/react-query'
import type { ApiFailure } from '@thimblely/api/client'
import { useToast } from '@thimblely/ui/toast'
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'

const saysSignedOut = (error: unknown) =>
  error instanceof Error && 'data' in error && (error.data as ApiFailure | null)?.code === 'UNAUTHENTICATED'

/** A session that ended elsewhere: offers the way back, and takes nothing off the screen before it is followed. */
export function SignedOutNotice() {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const toast = useToast()
  const { pathname, search } = useLocation()
  const here = useRef('')
  const isTold = useRef(false)
  useEffect(() => {
    here.current = pathname + search
  })
  useEffect(() => {
    const tell = (error: unknown) => {
      if (isTold.current || !saysSignedOut(error)) return
      isTold.current = true
      toast({
        message: 'You are signed out. What you see may be old, and nothing can be saved.',
        urgent: true,
        action: {
          label: 'Sign in',
          onSelect: () => navigate(`/signin?redirectTo=${encodeURIComponent(here.current)}`),
        },
      })
    }
    const stops = [
      queryClient.getQueryCache().subscribe(({ query }) => tell(query.state.error)),
      queryClient.getMutationCache().subscribe(({ mutation }) => tell(mutation?.state.error)),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [queryClient, navigate, toast])
  return null
}
