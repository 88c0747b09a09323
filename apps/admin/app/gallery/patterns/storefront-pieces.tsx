import { Price } from '@thimblely/ui/money'
import { Plainhead } from '@thimblely/ui/patterns/shell/plainhead'
import { MakerRow } from '@thimblely/ui/patterns/storefront/maker-row'
import { Piece } from '@thimblely/ui/patterns/storefront/piece'
import { PromiseBox } from '@thimblely/ui/patterns/storefront/promise'
import { SavePiece } from '@thimblely/ui/patterns/storefront/save-piece'
import { SellerCard } from '@thimblely/ui/patterns/storefront/seller-card'

/** A weave drawn in a data address, so that the gallery needs no files. */
function weave(a: string, b: string) {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='800' height='1000'><defs><pattern id='p' width='24' height='24' patternUnits='userSpaceOnUse'><rect width='24' height='24' fill='${a}'/><path d='M0 24 12 12 0 0M12 24 24 12 12 0' fill='none' stroke='${b}' stroke-width='3'/></pattern></defs><rect width='800' height='1000' fill='url(%23p)'/></svg>`
  return {
    src: `data:image/svg+xml,${svg}`.replaceAll('#', '%23').replaceAll('%2523', '%23'),
    width: 800,
    height: 1000,
  }
}

const pieces = [
  {
    id: 'sabine',
    name: 'Sabine dress',
    minor: 92000n,
    when: '7 weeks',
    fits: true,
    maker: 'Maison Verlaine',
    place: 'Paris',
    look: weave('firebrick', 'maroon'),
  },
  {
    id: 'oniru',
    name: 'Oniru agbada',
    minor: 54000n,
    when: '5 weeks',
    fits: true,
    maker: 'Atelier Okonjo',
    place: 'Lagos',
    look: weave('linen', 'tan'),
  },
  {
    id: 'canal',
    name: 'Canal jacket',
    minor: 115000n,
    when: '6 weeks',
    fits: false,
    maker: 'Hollis & Daughters',
    place: 'Brooklyn',
    look: weave('steelblue', 'slategray'),
  },
  {
    id: 'marina',
    name: 'Marina dress',
    minor: 31000n,
    when: 'Ready now',
    fits: false,
    maker: 'Atelier Okonjo',
    place: 'Lagos',
    look: weave('midnightblue', 'wheat'),
  },
]

const steps = [
  { name: 'Cloth from Prato', days: 2 },
  { name: 'Cutting, with the queue', days: 14, isLimit: true },
  { name: 'Sewing', days: 11 },
  { name: 'Two fittings', days: 4 },
  { name: 'Pressing, final check', days: 2 },
  { name: 'Courier to Paris 10e', days: 2 },
]

export function StorefrontPieces() {
  return (
    <div className="grid gap-12">
      <Plainhead homeTo="/gallery" helpTo="/gallery" assurance="Paid through Thimblely" />
      <div className="grid grid-cols-2 gap-6 lg:grid-cols-4">
        {pieces.map((piece) => (
          <Piece
            key={piece.id}
            name={piece.name}
            to={`?piece=${piece.id}`}
            picture={{ ...piece.look, alt: `${piece.name}, its cloth` }}
            price={<Price minor={piece.minor} currency="EUR" />}
            maker={{ name: piece.maker, place: piece.place, isVerified: true }}
            when={piece.when}
            fitsPassport={piece.fits}
            save={
              <SavePiece name={piece.name} pieceId={piece.id} isSaved={piece.id === 'oniru'} action="?save" />
            }
          />
        ))}
      </div>
      <div className="grid gap-10 lg:grid-cols-[1fr_420px]">
        <ol>
          <MakerRow
            name="Maison Verlaine"
            to="?verlaine"
            what="Coats, evening"
            where="1.4 km, Paris 11e"
            when="Fitting Thu 12 Nov"
            isVerified
          />
          <MakerRow
            name="Yusuf Demir"
            to="?demir"
            what="Tailoring, alterations"
            where="2.1 km, Belleville"
            when="Fitting tomorrow"
            isVerified
          />
          <MakerRow
            name="Fatou Kane"
            to="?kane"
            what="Wax, boubou, bridal"
            where="5.2 km, Saint-Denis"
            when="Waiting list, 3 weeks"
            isVerified={false}
          />
        </ol>
        <SellerCard
          name="Atelier Okonjo"
          to="?okonjo"
          place="Lagos"
          what="agbada, adire, evening"
          line="Hand-woven strips from Iseyin, cut in Ikoyi."
          when="Fitting Sat 21 Nov"
          isVerified
          picture={{ ...weave('darkred', 'goldenrod'), alt: 'Aso-oke strips, madder and gold' }}
        />
      </div>
      <div className="max-w-[440px]">
        <PromiseBox
          promise="With you by 9 December"
          reason="Cutting is the limiting step: nine coats are ahead of yours on Claire’s table."
          steps={steps}
          starts="4 Nov"
          ends="9 Dec"
          limitLabel="Cut 17 or 18 Nov"
          smallPrint="If the date moves we write to you within a day."
        />
      </div>
    </div>
  )
}
