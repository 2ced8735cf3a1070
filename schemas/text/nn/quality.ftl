### Kor god koplinga er (work/quality.html).

quality-title = Kvaliteten på koplinga { $year }
quality-banner = Berre for KOM – skal ikkje delast
quality-lead = Ingen veit kven personane er, så feil kan ikkje teljast. Sida viser kva koplinga hadde å gå etter, og om namn og nummer seier det same.
quality-range = Kor mykje som heng på tvil
quality-range-lead = Stor avstand mellom tala tyder at mykje heng på koplingar som er mindre sikre.
quality-level-strict = Berre sikre og sterke koplingar
quality-level-standard = Også namn med éin feil, og tilvisingar mellom partnarar
quality-level-published = Også tvilstilfella (talet som blir publisert)
quality-partners = Kva kvar partnar har sendt
quality-partners-lead = Del av meldingane til partnaren. Grå partnarar er ikkje med i persontala. Dei to siste kolonnene er tal på par og rader: par av partnaren sine eigne rader med same namn og fødselsdato, som tel som to personar til partnaren rettar eller de avgjer det, og rader som likna ei anna då partnaren sende, og som partnaren stadfesta.
quality-column-partner = Partnar
quality-column-reports = Meldingar
quality-column-name-date = Namn og fødselsdato
quality-column-duf = DUF-nummer
quality-column-national-id = Fødsels- eller D-nummer
quality-column-none = Utan identifikator
quality-column-met = Møter nokon andre sine
quality-column-shared = Person som også andre har
quality-column-same-name = Par av eigne rader med same namn og dato
quality-column-confirmed = Like rader som partnaren har stadfesta
quality-silent = Har identifikatorar, men møter aldri nokon andre: { $partners }. Det kan vere tilfeldig, men spør om namna står i rette kolonner.
quality-checks = Namn og nummer mot kvarandre
quality-checks-lead = Namn og nummer finn par uavhengig av kvarandre. Der begge finst, viser det eine kor godt det andre verkar.
quality-check-recall = Par med same nummer som også namn ville ha funne
quality-check-review = Par med same nummer som namn berre ville ha gjort til tvilstilfelle
quality-check-differ = Par kopla ved namn som har ulike nummer
quality-check-january = Par kopla ved namn der fødselsdatoen er 1. januar
quality-of = { $part } av { $whole }
quality-seen = Kor mange partnarar som har meldt same person
quality-seen-lead = Alle personar i grunnlaget, også dei som ikkje blir talde med.
quality-seen-by = Meld av
quality-seen-partners = { $count ->
    [one] éin partnar
   *[other] { $count } partnarar
}
quality-persons = Personar
quality-sets = Kva partnarar som deler personar
quality-sets-lead = Kvar person står i nøyaktig éi rad.
quality-sets-of = Akkurat desse partnarane
quality-sets-rest = { $sets ->
    [one] Éin kombinasjon til
   *[other] { $sets } kombinasjonar til
} med til saman { $persons ->
    [one] éin person
   *[other] { $persons } personar
}.
quality-overlap = Partnar for partnar
quality-overlap-lead = Personar som to partnarar har felles, også når fleire har dei. Partnarar utan felles personar er utelatne.
