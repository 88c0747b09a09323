import { publicProcedure, router } from '../trpc.ts'
import {
  ListSellers,
  NoInput,
  Seller,
  SellerCountries,
  SellerPage,
  SellerSlug,
  SellerWindow,
} from './input.ts'
import { getSeller, getWindow, listCountries, listSellers } from './queries.ts'

export const sellersRouter = router({
  list: publicProcedure
    .input(ListSellers)
    .output(SellerPage)
    .query(({ ctx, input }) => listSellers(ctx, input)),
  window: publicProcedure
    .input(NoInput)
    .output(SellerWindow)
    .query(({ ctx }) => getWindow(ctx)),
  get: publicProcedure
    .input(SellerSlug)
    .output(Seller)
    .query(({ ctx, input }) => getSeller(ctx, input.slug)),
  countries: publicProcedure
    .input(NoInput)
    .output(SellerCountries)
    .query(({ ctx }) => listCountries(ctx)),
})
