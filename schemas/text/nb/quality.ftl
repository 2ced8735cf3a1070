### Hvor god koblingen er (work/quality.html).

quality-title = Koblingens kvalitet { $year }
quality-banner = Bare for KOM – skal ikke deles
quality-lead = Ingen vet hvem personene er, så feil kan ikke telles. Siden viser hva koblingen hadde å gå etter, og om navn og nummer sier det samme.
quality-range = Hvor mye som henger på tvil
quality-range-lead = Stor avstand mellom tallene betyr at mye henger på koblinger som er mindre sikre.
quality-level-strict = Bare sikre og sterke koblinger
quality-level-standard = Også navn med én feil, og henvisninger mellom partnere
quality-level-published = Også tvilstilfellene (tallet som publiseres)
quality-partners = Hva hver partner har sendt
quality-partners-lead = Andel av partnerens meldinger. Grå partnere er ikke med i persontallene. De to siste kolonnene er antall: par av partnerens egne rader med samme navn og fødselsdato, som teller som to personer til partneren retter eller dere avgjør det, og rader som liknet en annen da partneren sendte, og som partneren bekreftet.
quality-column-partner = Partner
quality-column-reports = Meldinger
quality-column-name-date = Navn og fødselsdato
quality-column-duf = DUF-nummer
quality-column-national-id = Fødsels- eller D-nummer
quality-column-none = Uten identifikator
quality-column-met = Møter noen andres
quality-column-shared = Person som også andre har
quality-column-same-name = Par av egne rader med samme navn og dato
quality-column-confirmed = Like rader som partneren har bekreftet
quality-silent = Har identifikatorer, men møter aldri noen andre: { $partners }. Det kan være tilfeldig, men spør om navnene står i riktige kolonner.
quality-checks = Navn og nummer mot hverandre
quality-checks-lead = Navn og nummer finner par uavhengig av hverandre. Der begge finnes, viser det ene hvor godt det andre virker.
quality-check-recall = Par med samme nummer som også navn ville ha funnet
quality-check-review = Par med samme nummer som navn bare ville ha gjort til tvilstilfeller
quality-check-differ = Par koblet ved navn som har forskjellige nummer
quality-check-january = Par koblet ved navn der fødselsdatoen er 1. januar
quality-of = { $part } av { $whole }
quality-seen = Hvor mange partnere som har meldt samme person
quality-seen-lead = Alle personer i grunnlaget, også de som ikke telles med.
quality-seen-by = Meldt av
quality-seen-partners = { $count ->
    [one] én partner
   *[other] { $count } partnere
}
quality-persons = Personer
quality-sets = Hvilke partnere som deler personer
quality-sets-lead = Hver person står i nøyaktig én rad.
quality-sets-of = Akkurat disse partnerne
quality-sets-rest = { $sets ->
    [one] Én kombinasjon til
   *[other] { $sets } kombinasjoner til
} med til sammen { $persons ->
    [one] én person
   *[other] { $persons } personer
}.
quality-overlap = Partner for partner
quality-overlap-lead = Personer som to partnere har felles, også når flere har dem. Partnere uten felles personer er utelatt.
