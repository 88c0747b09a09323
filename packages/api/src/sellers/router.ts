import { publicProcedure, router } from '../trpc.ts'
import { ListSellers, NoInput, Seller, SellerCountries, SellerPage, SellerSlug } from './input.ts'
import { getSeller, listCountries, listSellers } from './queries.ts'

export const sellersRouter = router({
  list: publicProcedure
    .input(ListSellers)
    .output(SellerPage)
    .query(({ ctx, input }) => listSellers(ctx, input)),
  get: publicProcedure
    .input(SellerSlug)
    .output(Seller)
    .query(({ ctx, input }) => getSeller(ctx, input.slug)),
  countries: publicProcedure
    .input(NoInput)
    .output(SellerCountries)
    .query(({ ctx }) => listCountries(ctx)),
})
