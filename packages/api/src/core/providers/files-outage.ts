import { AppError } from '../errors.ts'

/** Faults of the disk or the service; what the caller did wrong passes through as it is. */
export function outOfReach(error: unknown): never {
  if (error instanceof AppError) throw error
  throw new AppError('UNAVAILABLE', 'Files cannot be reached at the moment. Please try again.', {
    cause: error,
  })
}
