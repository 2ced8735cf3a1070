# The rules in words, by code: title, what was found, what was expected, what to do, and why the rule is there.
# A message never quotes what was typed; limits come from the rule. src/check/render.rs lists the variables.

## ACC: the offer of assistance

rule-ACC101 = Mindreårig som ikkje tok imot bistand
    .found = I { $place } står det at ein mindreårig ikkje tok imot bistand.
    .expected = Mindreårige blir talde med, anten dei tok imot bistand eller ikkje.
    .todo = Du treng ikkje gjere noko når alderen stemmer.
    .why = Barn har krav på vern same kva dei svarer, og blir derfor alltid talde med. Merknaden seier frå om at svaret ikkje endrar talet.

rule-ACC102 = Vaksen som ikkje tok imot bistand, men fekk tiltak
    .found = I { $place } står det at personen ikkje tok imot bistand, men rada har òg tiltak.
    .expected = Ein vaksen som ikkje tok imot bistand, har vanlegvis ikkje fått tiltak.
    .todo = Rett den av kolonnene { $fields } som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Den som har fått tiltak, har som regel teke imot noko. Svaret avgjer om ein vaksen blir tald med.

rule-ACC103 = Mindreårig som ikkje tok imot bistand, men fekk tiltak
    .found = I { $place } står det at ein mindreårig ikkje tok imot bistand, men rada har òg tiltak.
    .expected = Den som ikkje tok imot bistand, har vanlegvis ikkje fått tiltak.
    .todo = Du treng ikkje gjere noko når begge stemmer. Elles rettar du den av kolonnene { $fields } som er feil, og legg inn fila på nytt.
    .why = Mindreårige blir talde med uansett svar, men eitt av svara er oftast ein skrivefeil.

## AGE: age, birth year and date of birth

rule-AGE101 = Alder og fødselsår som ikkje passar saman
    .found = I { $place } er fødselsåret { $birth_year }, men alderen er oppgitt til { $age } år.
    .expected = Alderen skal vere den personen hadde ved utgangen av { $year }.
    .todo = Rett det av { $fields } som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Det eine av dei to er oftast ein skrivefeil, eller høyrer til ein annan person. Alderen skil barn frå vaksne og hjelper oss å finne same person hos fleire.

rule-AGE102 = Fødselsdato og fødselsår som ikkje passar saman
    .found = Datoen i { $place } er ikkje i { $birth_year }, som står som fødselsår.
    .expected = Fødselsdatoen skal vere i det året som står som fødselsår.
    .todo = Sjekk begge mot papira, rett det som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Det eine av dei to er oftast ein skrivefeil, eller høyrer til ein annan person.

rule-AGE103 = Fødselsdato og alder som ikkje passar saman
    .found = Datoen i { $place } passar ikkje med at personen er { $age } år.
    .expected = Alderen skal vere den personen hadde ved utgangen av { $year }.
    .todo = Sjekk begge mot papira, rett det som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Det eine av dei to er oftast ein skrivefeil, eller høyrer til ein annan person.

rule-AGE104 = Fødselsdato og fødselsnummer som ikkje passar saman
    .found = Datoen i { $place } er ein annan enn den som ligg i nummeret i same rad.
    .expected = Eit fødselsnummer eller D-nummer inneheld fødselsdatoen til personen.
    .todo = Sjekk begge mot papira, rett det som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Nummeret kan høyre til ein annan person. Då blir rapporten kopla til feil person.

rule-AGE105 = Fødselsnummer som ikkje passar med fødselsår eller alder
    .found = Det som står under { $fields }, passar ikkje saman. Sjå { $place }.
    .expected = Eit fødselsnummer eller D-nummer inneheld fødselsåret til personen.
    .todo = Sjekk begge mot papira, rett det som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Nummeret kan høyre til ein annan person. Då blir rapporten kopla til feil person.

rule-AGE106 = Fødselsnummer og kjønn som ikkje passar saman
    .found = Nummeret i { $place } passar ikkje med at kjønnet er oppgitt som «{ $value }».
    .expected = Eit fødselsnummer eller D-nummer viser vanlegvis kjønnet til personen.
    .todo = Sjekk begge mot papira, rett det som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Nummeret kan høyre til ein annan person. Personen kan òg ha endra juridisk kjønn, og då er det berre å stadfeste.

rule-AGE107 = Uvanleg høg alder
    .found = Etter det som står i { $place }, er personen { $age } år.
    .expected = Alderen er sjeldan over { $max } år.
    .todo = Rett det som er feil, og legg inn fila på nytt, eller stadfest at alderen stemmer.
    .why = Ein svært høg alder er oftare ein skrivefeil enn eit faktum.

## BLK: blank cells

rule-BLK101 = Tom celle som bør fyllast ut
    .found = «{ $field }» manglar i { $place }.
    .expected = Cella bør vere fylt ut. Når ho er tom, sender vi «{ $value }».
    .todo = Fyll ut cella og legg inn fila på nytt, eller stadfest at svaret ikkje er kjent.
    .why = Rapporteringa er frivillig, og ei tom celle stoppar ikkje rapporteringa. Men svaret er ofte kjent hos nokon, og utan det blir tala mindre verde.

rule-BLK102 = Tomt svar på om personen tok imot bistand
    .found = «{ $field }» manglar i { $place }.
    .expected = Svaret skal vere { $choices }.
    .todo = Skriv svaret i { $place }, lagre og legg inn fila på nytt. Har personen ikkje bestemt seg, finst det òg eit svar for det.
    .why = Svaret avgjer om ein vaksen blir tald med. Derfor kan det ikkje stå tomt.

rule-BLK201 = Tom celle som kan stå tom
    .found = «{ $field }» er ikkje fylt ut i { $place }.
    .expected = Cella kan stå tom. Då sender vi at svaret ikkje er oppgitt.
    .todo = Du treng ikkje gjere noko, men fyll gjerne ut cella viss de kjenner svaret.
    .why = Merknaden viser kva som blir sendt for celler som står tomme.

## CHI: children

rule-CHI101 = Mindreårig med eigne barn
    .found = I { $place } er det oppgitt barn for ein mindreårig.
    .expected = Mindreårige har sjeldan eigne barn.
    .todo = Sjekk alderen og talet, rett det som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Det hender, men oftare står talet i feil rad.

## CRI: the criminal case

rule-CRI101 = Dom i ei sak som ikkje er meld
    .found = I { $place } står det «{ $value }», men i kolonne { $column } i same rad står det «{ $other }».
    .expected = Ei sak som ikkje er meld, kan ikkje ha ein dom.
    .todo = Rett det som er feil, og legg inn fila på nytt, eller stadfest at dommen stemmer. Berre det som står under «{ $field }», blir sendt.
    .why = Det eine av dei to er feil, eller høyrer til ein annan person.

## DUF: DUF numbers

rule-DUF101 = DUF-nummer med feil lengd
    .found = Verdien i { $place } er ikkje tolv siffer.
    .expected = Eit DUF-nummer har tolv siffer og byrjar med eit årstal.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn fila på nytt. Er nummeret ikkje kjent, lèt du cella stå tom.
    .why = Eit nummer med eit siffer for mykje eller for lite høyrer til ein annan eller til ingen.

rule-DUF102 = DUF-nummer med umogleg årstal
    .found = Nummeret i { $place } byrjar ikkje med eit mogleg årstal.
    .expected = Dei fire første sifra er året personen blei registrert, frå { $min } til { $max }.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn fila på nytt.
    .why = DUF-registeret har ingen eldre nummer, og ingen kan vere registrert etter rapporteringsåret.

rule-DUF103 = DUF-nummer der kontrollsifra ikkje stemmer
    .found = Kontrollsifra i { $place } stemmer ikkje med resten av nummeret.
    .expected = Dei to siste sifra kan reknast ut av dei andre. Nokre få ekte nummer avvik.
    .todo = Sjekk nummeret mot dokumentet. Rett det og legg inn fila på nytt, eller stadfest at det er rett.
    .why = Avviket er nesten alltid ein skrivefeil, og då finn vi ikkje att personen hos andre. Regelen for kontrollsifra er ikkje offisielt publisert, og derfor er dette ingen feil.

## DUP: the same person in several rows

rule-DUP101 = Same nummer i fleire rader
    .found = Det som står i { $place } under { $fields }, står òg i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }.
    .expected = Kvar person skal ha éi rad.
    .todo = Er det same person, slår du radene saman. Elles rettar du nummeret som er feil. Lagre og legg inn fila på nytt.
    .why = Eit fødselsnummer eller DUF-nummer høyrer til éin person, og ein person skal teljast éin gong.

rule-DUP102 = Same namn og fødselsdato i fleire rader
    .found = Namnet og fødselsdatoen i { $place } står òg i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }.
    .expected = Kvar person skal ha éi rad.
    .todo = Er det same person, slår du radene saman og legg inn fila på nytt. Elles stadfester du at det er ulike personar.
    .why = Mest truleg er same person ført opp to gonger.

rule-DUP103 = Heilt like rader utan namn og nummer
    .found = Alle svara i { $place } er dei same som i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }, og ingen av dei har namn, fødselsdato eller nummer.
    .expected = Kvar person skal ha éi rad.
    .todo = Er rada kopiert ved ein feil, slettar du rada og legg inn fila på nytt. Elles stadfester du at det er ulike personar.
    .why = To like rader kan vere to personar, eller éi rad som er kopiert.

rule-DUP104 = Mogleg same person i fleire rader
    .found = Namnet, kjønnet og fødselsåret i { $place } er dei same som i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }.
    .expected = Kvar person skal ha éi rad.
    .todo = Sjå på radene. Er det same person, slår du dei saman og legg inn fila på nytt.
    .why = Namn, kjønn og fødselsår er sjeldan like hos to personar, men det hender.

## EXP: exploitation

rule-EXP101 = Mindreårig au pair
    .found = I { $place } står det «{ $value }» for ein mindreårig.
    .expected = Berre vaksne kan få løyve som au pair.
    .todo = Sjekk alderen og «{ $field }», rett det som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Ingen mindreårig får løyve som au pair, så alderen eller opplysninga om utnyttinga er oftast feil.

rule-EXP102 = Kombinasjon med opplysningar om berre den eine delen
    .found = I { $place } står det at personen er utnytta både seksuelt og i arbeid, men rada seier nærare om berre den eine delen.
    .expected = Ved ein kombinasjon skal rada seie nærare om begge delane.
    .todo = Legg til det som manglar, eller rett det av { $fields } som er feil, og legg inn fila på nytt. Du kan òg stadfeste at begge stemmer.
    .why = Opplysningar om berre den eine delen tyder på at det er den som er utnyttinga.

## FIL: the file

rule-FIL101 = Fil som ikkje er ei arbeidsbok
    .found = Fila er ikkje ei arbeidsbok frå Excel.
    .expected = Skjemaet skal vere ei Excel-arbeidsbok (.xlsx eller .xlsm) eller ei tekstfil med skiljeteikn (.csv).
    .todo = Opne skjemaet i Excel, lagre det som Excel-arbeidsbok (.xlsx), og legg inn den fila. Er det tekstdelen, opnar du han i Word og lagrar han som Word-dokument (.docx).
    .why = Andre filer kan ikkje lesast sikkert, og gjetting kunne føre til at noko gale blei sendt.

rule-FIL102 = Tom fil
    .found = Fila er heilt tom.
    .expected = Fila skal innehalde skjemaet.
    .todo = Hent fila igjen frå staden der ho er lagra, og legg inn fila på nytt.
    .why = Ei nedlasting eller ein kopi som blei avbroten, etterlèt ofte ei tom fil.

rule-FIL103 = Arbeidsbok i gammalt Excel-format
    .found = Fila er lagra i det gamle Excel-formatet (.xls).
    .expected = Skjemaet skal vere ei Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Opne fila i Excel, vel Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye fila. Er det tekstdelen, opnar du han i Word og lagrar han som Word-dokument (.docx).
    .why = Det gamle formatet kan ikkje lesast sikkert i ein nettlesar.

rule-FIL104 = Binær arbeidsbok
    .found = Fila er lagra som binær Excel-arbeidsbok (.xlsb).
    .expected = Skjemaet skal vere ei Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Opne fila i Excel, vel Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye fila.
    .why = Dette formatet blir ikkje lese.

rule-FIL105 = Fil i OpenDocument-format
    .found = Fila er lagra i OpenDocument-format (til dømes .ods).
    .expected = Skjemaet skal vere ei Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Opne fila i kontorprogrammet, vel Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye fila. Er det tekstdelen, opnar du han i Word og lagrar han som Word-dokument (.docx).
    .why = Dette formatet blir ikkje lese.

rule-FIL106 = Arbeidsbok med passord
    .found = Fila er verna med passord.
    .expected = Fila må kunne opnast utan passord.
    .todo = Opne fila i Excel, vel Fil, Informasjon, Vern arbeidsbok og Krypter med passord. Slett passordet der, vel Lagre som og lagre ein kopi. Legg inn kopien, og slett han etterpå. Er det tekstdelen, lagrar du ein kopi som .docx utan passord i Word.
    .why = Ei fil med passord kan ikkje lesast, og ingen bør skrive passordet sitt her.

rule-FIL107 = Anna fil enn ei arbeidsbok
    .found = Fila er eit Word-dokument, ei zip-fil eller noko anna som ikkje er ei arbeidsbok.
    .expected = Skjemaet skal vere ei Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Legg inn sjølve skjemaet, lagra som Excel-arbeidsbok (.xlsx).
    .why = Word-dokument og zip-filer er bygde opp som arbeidsbøker, men har ingen ark.

rule-FIL108 = For stor fil
    .found = Fila er større enn { $max } MB.
    .expected = Fila kan vere på høgst { $max } MB.
    .todo = Fjern bilete og ark som ikkje høyrer til skjemaet, lagre og legg inn fila på nytt.
    .why = Eit skjema for eitt år er lite. Ei svært stor fil er oftast feil fil.

rule-FIL109 = Fil som inneheld langt meir enn ho ser ut til
    .found = Fila er pakka så tett at ho tek uvanleg stor plass når ho blir opna.
    .expected = Ei arbeidsbok inneheld radene og litt formatering.
    .todo = Kopier dei utfylte radene inn i eit nytt, tomt skjema, lagre og legg det inn.
    .why = Ei lita fil som blir svært stor når ho blir opna, kan stoppe maskina.

rule-FIL110 = Fil som er sett saman på ein uvanleg måte
    .found = Fila er sett saman på ein måte som kontorprogram aldri gjer.
    .expected = Fila skal vere lagra av Excel eller eit anna kontorprogram.
    .todo = Opne fila i Excel, vel Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye fila.
    .why = I ei slik fil kan to program sjå to ulike skjema.

rule-FIL111 = Fil med innhald som kontorprogram ikkje lagar
    .found = Fila inneheld ei erklæring som kontorprogram aldri skriv.
    .expected = Fila skal vere lagra av Excel eller eit anna kontorprogram.
    .todo = Opne fila i Excel, vel Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye fila.
    .why = Slike erklæringar kan brukast til å få ei lita fil til å vekse utan grense.

rule-FIL112 = Skadd arbeidsbok
    .found = Fila kan ikkje lesast heilt til slutten.
    .expected = Heile fila skal kunne lesast.
    .todo = Opne fila i Excel, lat Excel reparere fila, lagre som Excel-arbeidsbok (.xlsx), og legg inn den nye fila.
    .why = Det kan stå personar i den delen som ikkje kan lesast.

rule-FIL113 = For mange ark
    .found = Fila har meir enn { $max } ark.
    .expected = Fila kan ha høgst { $max } ark.
    .todo = Fjern arka som ikkje høyrer til skjemaet, lagre og legg inn fila på nytt.
    .why = Eit skjema har eitt eller nokre få ark.

rule-FIL114 = For mange rader
    .found = Eit ark i fila har meir enn { $max } personar.
    .expected = Eit ark kan ha høgst { $max } personar.
    .todo = Del skjemaet i fleire filer, og legg dei inn saman.
    .why = Fila blir heller avvist enn lesen berre delvis.

rule-FIL115 = For mange kolonner
    .found = Ei rad i fila har meir enn { $max } kolonner.
    .expected = Skjemaet kan ha høgst { $max } kolonner.
    .todo = Fjern kolonnene som ikkje høyrer til skjemaet, lagre og legg inn fila på nytt.
    .why = Fila blir heller avvist enn lesen berre delvis.

rule-FIL116 = For mange utfylte celler
    .found = Eit ark i fila har meir enn { $max } utfylte celler.
    .expected = Eit ark kan ha høgst { $max } utfylte celler.
    .todo = Fjern kolonner og ark som ikkje høyrer til skjemaet, lagre og legg inn fila på nytt.
    .why = Fila blir heller avvist enn lesen berre delvis.

rule-FIL117 = For lang tekst i ei celle
    .found = Ei celle i fila har meir enn { $max } teikn.
    .expected = Ei celle kan ha høgst { $max } teikn, slik det òg er i Excel.
    .todo = Finn den lange teksten og kort han ned, lagre og legg inn fila på nytt.
    .why = Excel kan ikkje lage ei slik celle, så fila er laga av noko anna.

rule-FIL118 = For mange rader i éi sending
    .found = Det er { $count } rader å sende.
    .expected = Éi sending kan ha høgst { $max } rader.
    .todo = Avtal med KOM korleis de deler rapporten i fleire sendingar.
    .why = KOM skal òg kunne opne sendinga.

## IDN: national identity numbers

rule-IDN101 = Fødselsnummer med feil lengd
    .found = Verdien i { $place } er ikkje elleve siffer.
    .expected = Eit fødselsnummer eller D-nummer har elleve siffer.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn fila på nytt. Er nummeret ikkje kjent, lèt du cella stå tom.
    .why = Eit nummer med eit siffer for mykje eller for lite høyrer til ein annan eller til ingen.

rule-IDN102 = Fødselsnummer utan mogleg dato
    .found = Nummeret i { $place } byrjar ikkje med ein dato.
    .expected = Dei seks første sifra er fødselsdatoen. I eit D-nummer er det første sifferet fire høgare.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn fila på nytt. Er det eit nummer de har laga sjølve, slettar du det.
    .why = Siffer blir lett bytte om når nummeret blir skrive av.

rule-IDN103 = Fødselsnummer der kontrollsifra ikkje stemmer
    .found = Kontrollsifra i { $place } stemmer ikkje. Eit siffer er feil, eller to er bytte om.
    .expected = Dei to siste sifra kan reknast ut av dei andre.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn fila på nytt. Er det eit nummer de har laga sjølve, slettar du det.
    .why = Eit galt nummer koplar rapporten til feil person, eller ikkje til nokon.

rule-IDN104 = Testnummer i ein ekte runde
    .found = Nummeret i { $place } er eit testnummer.
    .expected = I ein ekte runde skal det berre stå ekte nummer.
    .todo = Er dette ei testfil, legg du inn det ekte skjemaet i staden. Elles rettar eller slettar du nummeret og legg inn fila på nytt.
    .why = Testnummer høyrer ikkje til nokon person.

rule-IDN105 = Testnummer
    .found = Nummeret i { $place } er eit testnummer.
    .expected = Testnummer blir berre brukte i prøverundar.
    .todo = Rett eller slett nummeret og legg inn fila på nytt, eller stadfest at dette er ein prøve.
    .why = Testnummer høyrer ikkje til nokon person, og kan ikkje sendast i ein ekte runde.

rule-IDN106 = Fødselsnummer som har mista sifferet 0 framfor
    .found = Nummeret i { $place } har ti siffer. Med 0 framfor er det eit mogleg nummer.
    .expected = Eit fødselsnummer eller D-nummer har elleve siffer.
    .todo = Skriv alle dei elleve sifra og legg inn fila på nytt, eller stadfest at nummeret skal ha 0 framfor. Då bruker vi det slik.
    .why = Excel fjernar 0 framfor når nummeret er lagra som eit tal.

rule-IDN107 = H-nummer
    .found = Nummeret i { $place } er eit H-nummer (hjelpenummer).
    .expected = Eit fødselsnummer, D-nummer eller DUF-nummer kan kjennast att hos andre. Det kan ikkje eit H-nummer.
    .todo = Du treng ikkje gjere noko. Har personen òg eit D-nummer eller DUF-nummer, bør de føre opp det.
    .why = Eit H-nummer gjeld berre hos den institusjonen som har laga det.

## IMM: the immigration case

rule-IMM101 = EØS-borgar med asylsak
    .found = I { $place } står eit land i EØS, men status i utlendingssaka er «{ $value }».
    .expected = Borgarar av EØS-land søkjer vanlegvis ikkje asyl i Noreg.
    .todo = Rett det av { $fields } som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = EØS-borgarar kan opphalde seg i Noreg utan asyl, så ei av dei to cellene er oftast feil.

rule-IMM102 = Norsk statsborgar med utlendingssak
    .found = I { $place } står det Noreg, men status i utlendingssaka er «{ $value }».
    .expected = Ein norsk statsborgar har inga utlendingssak.
    .todo = Rett det av { $fields } som er feil, og legg inn fila på nytt, eller stadfest at begge stemmer.
    .why = Ei av dei to cellene er oftast feil.

## MEA: measures

rule-MEA101 = Kvalifiserande tiltak hos ein som ikkje fekk tiltak
    .found = I { $place } står det at personen ikkje fekk tiltak, men rada har kvalifiserande tiltak.
    .expected = Den som har gått på kurs eller skule, har vanlegvis fått tiltak.
    .todo = Du treng ikkje gjere noko når begge stemmer. Elles rettar du den av kolonnene { $fields } som er feil, og legg inn fila på nytt.
    .why = Eitt av svara er oftast ein skrivefeil.

## NAM: names

rule-NAM101 = Namn med tal i
    .found = Namnet i { $place } har tal i seg.
    .expected = Eit namn er sett saman av bokstavar.
    .todo = Sjekk om kolonner er bytte om. Rett cella og legg inn fila på nytt, eller stadfest at namnet er rett.
    .why = Eit tal blant namna kjem oftast frå kolonna ved sida av.

rule-NAM102 = Namn som ikkje kan skrivast om til latinske bokstavar
    .found = Namnet i { $place } har bokstavar som ikkje kan skrivast om til latinske bokstavar.
    .expected = Namn skal skrivast med latinske bokstavar.
    .todo = Skriv namnet slik det står i papira til personen, med latinske bokstavar, og legg inn fila på nytt, eller stadfest at det skal stå slik.
    .why = Eit namn med andre bokstavar blir berre kjent att hos andre som har skrive det heilt likt.

## NRM: read otherwise than it is written

rule-NRM101 = Ekstra mellomrom
    .found = Verdien i { $place } har mellomrom som ikkje høyrer med.
    .expected = Mellomrom framfor, bak og doble mellomrom har ingenting å seie.
    .todo = Du treng ikkje gjere noko.
    .why = Merknaden viser at verdien er lesen utan dei ekstra mellomromma.

rule-NRM102 = Tal lagra som tekst
    .found = Talet i { $place } er lagra som tekst.
    .expected = Det er lese som eit tal.
    .todo = Du treng ikkje gjere noko.
    .why = Merknaden viser kva som er lese på ein annan måte enn det er lagra.

rule-NRM103 = Nummer lagra som tal
    .found = Nummeret i { $place } er lagra som eit tal.
    .expected = Det er lese med alle sifra.
    .todo = Du treng ikkje gjere noko. Formater gjerne kolonna som tekst neste gong.
    .why = Excel fjernar 0 framfor i nummer som er lagra som tal.

rule-NRM104 = Dato lagra som tekst
    .found = Datoen i { $place } er lagra som tekst.
    .expected = Han er lesen som dag, månad og år.
    .todo = Du treng ikkje gjere noko.
    .why = Merknaden viser kva som er lese på ein annan måte enn det er lagra.

rule-NRM105 = Dato som blir vist som eit tal
    .found = Datoen i { $place } blir vist som eit tal i Excel.
    .expected = Han er lesen som datoen bak talet.
    .todo = Du treng ikkje gjere noko.
    .why = Excel lagrar datoar som tal. Når cella har mista datoformatet, ser ein berre talet.

rule-NRM106 = Tal som blir vist som ein dato
    .found = Verdien i { $place } skal vere eit tal, men blir vist som ein dato.
    .expected = Vi har lese årstalet i datoen eller talet bak han.
    .todo = Du treng ikkje gjere noko.
    .why = Merknaden viser kva som er lese på ein annan måte enn det blir vist.

rule-NRM107 = Strek i staden for svar
    .found = I { $place } står det berre ein strek eller eit punktum.
    .expected = Cella er lesen som tom.
    .todo = Du treng ikkje gjere noko.
    .why = Merknaden viser kva som er lese på ein annan måte enn det er skrive.

rule-NRM108 = Fødselsår henta frå dato eller nummer
    .found = «{ $field }» manglar i { $place }, men rada har ein fødselsdato eller eit fødselsnummer.
    .expected = Fødselsåret er henta derifrå.
    .todo = Du treng ikkje gjere noko.
    .why = Utan fødselsåret ville personen blitt send med ukjend alder.

## PAR: other agencies

rule-PAR101 = Instans som ikkje er partnar i runden
    .found = Verdien i { $place } er ikkje ein av partnarane i runden.
    .expected = Under «{ $field }» skal det stå namn på partnarar i runden.
    .todo = Skriv namnet slik det står i lista over partnarar, og legg inn fila på nytt, eller stadfest. Då blir det sendt som ein annan instans.
    .why = Eit namn vi ikkje kjenner, kan ikkje hjelpe oss å finne same person hos andre.

rule-PAR102 = Namn på instansar som ikkje er samanlikna
    .found = Det som står i { $place }, er ikkje samanlikna med partnarane i runden.
    .expected = Namna kan berre samanliknast når rundefila er med.
    .todo = Legg inn rundefila saman med skjemaet.
    .why = Utan rundefila veit vi ikkje kven partnarane er.

## REF: own reference

rule-REF101 = Rad utan eigen referanse
    .found = «{ $field }» manglar i { $place }.
    .expected = Med ein eigen referanse finn de rada att når KOM spør.
    .todo = Du treng ikkje gjere noko, men fyll gjerne ut saksnummer eller løpenummer. Det blir ikkje sendt.
    .why = Utan eigen referanse er rada berre kjend ved plassen sin i arket, og han kan endre seg.

## TAB: the table

rule-TAB101 = Fil utan overskriftene i skjemaet
    .found = Ingen av arka i fila har ei rad med overskriftene frå skjemaet.
    .expected = Minst { $count } av overskriftene skal stå i same rad.
    .todo = Bruk overskriftene frå skjemaet, eller fyll ut eit nytt, tomt skjema, og legg inn fila på nytt.
    .why = Skjemaet blir kjent att på overskriftene, ikkje på kvar i fila det står.

rule-TAB102 = Skjema som berre står på eit gøymt ark
    .found = Skjemaet står på eit ark som er gøymt.
    .expected = Arket med personane skal vere synleg.
    .todo = Høgreklikk på ei arkfane i Excel, vel Vis, sjå gjennom arket, lagre og legg inn fila på nytt.
    .why = Ingen kan sjå over eit ark som ikkje blir vist.

rule-TAB103 = Same fil to gonger
    .found = Fila har nøyaktig same innhald som ei anna fil du har lagt inn.
    .expected = Kvar fil skal vere med éin gong.
    .todo = Fjern den eine av filene.
    .why = Elles ville kvar person blitt tald to gonger.

rule-TAB104 = Kolonne som manglar
    .found = Skjemaet har inga kolonne med overskrifta «{ $field }».
    .expected = Kolonna skal vere med i skjemaet.
    .todo = Gi kolonna overskrifta «{ $field }», lagre og legg inn fila på nytt. Har de ikkje opplysninga, kan du seie frå om det der kolonnene blir viste.
    .why = Når ei kolonne manglar, har ho oftast berre fått eit anna namn.

rule-TAB105 = Kolonne som manglar og blir send som ukjend
    .found = Skjemaet har inga kolonne med overskrifta «{ $field }». Då blir svaret ukjent for alle personane.
    .expected = Kolonna skal vere med når de har opplysninga.
    .todo = Legg til kolonna og legg inn fila på nytt, eller stadfest at de ikkje har opplysninga.
    .why = Ei kolonne som manglar, gjeld alle radene på éin gong.

rule-TAB106 = To kolonner med same tyding
    .found = Overskrifta i { $place } tyder det same som overskrifta i ei kolonne lenger til venstre, «{ $field }».
    .expected = Kvar opplysning skal ha éi kolonne.
    .todo = Slett den eine kolonna eller gi kolonna ei anna overskrift, lagre og legg inn fila på nytt.
    .why = To kolonner med same tyding kan seie ulike ting.

rule-TAB201 = Gøymde rader
    .found = { $count ->
        [0] Eit filter er slått på, men ingen av personane er filtrerte bort.
        [one] Éin person står i ei rad som er gøymd eller filtrert bort.
       *[other] { $count } personar står i rader som er gøymde eller filtrerte bort.
    }
    .expected = Alle rader blir lesne, òg dei som er gøymde.
    .todo = Vis alle radene i Excel og sjå gjennom dei. Slett dei som ikkje skal vere med, og legg inn fila på nytt, eller stadfest at alle skal sendast.
    .why = Gøymde rader er lette å gløyme, og dei blir sende som alle andre.

rule-TAB301 = Kolonne som ikkje blir lesen
    .found = Det er inga overskrift frå skjemaet i { $place }.
    .expected = Berre kolonner med overskrifter frå skjemaet blir lesne og sende.
    .todo = Du treng ikkje gjere noko. Skal kolonna vere med, gir du kolonna overskrifta frå skjemaet og legg inn fila på nytt.
    .why = Merknaden viser kva som ikkje blir lese.

rule-TAB302 = Ark som ikkje blir lese
    .found = { $reason ->
        [0] Arket manglar overskriftene frå skjemaet.
        [1] Arket er arket med døme frå malen. Ingen personar blir lesne frå eit ark med det namnet.
        [2] Arket er gøymt.
       *[3] { $count ->
            [0] Arket er gøymt. Det har overskriftene frå skjemaet, men ingen personar.
            [one] Arket er gøymt. Det har éi rad som ser ut som ein person, og ho er ikkje lesen.
           *[other] Arket er gøymt. Det har { $count } rader som ser ut som personar, og dei er ikkje lesne.
        }
    }
    .expected = Berre synlege ark med overskriftene frå skjemaet blir lesne.
    .todo = Skal personar på arket vere med, viser du arket i Excel om det er gøymt (høgreklikk på ei arkfane, vel Vis), ser etter at det har overskriftene frå skjemaet, lagrar og legg inn fila på nytt. Elles treng du ikkje gjere noko.
    .why = Merknaden viser kva som ikkje blir lese.

rule-TAB303 = Rad som ikkje blir lesen
    .found = Det som står i { $place }, er ein sum, ein kommentar eller berre ein referanse.
    .expected = Berre rader med personar blir lesne.
    .todo = Du treng ikkje gjere noko. Er rada ein person, fyller du ut rada og legg inn fila på nytt.
    .why = Merknaden viser kva som ikkje blir lese.

rule-TAB304 = Innhald langt under tabellen
    .found = Det står noko i { $place }, langt under den siste personen.
    .expected = Tabellen sluttar når { $max } rader etter kvarandre er tomme.
    .todo = Du treng ikkje gjere noko. Står det personar der, flyttar du dei opp til tabellen og legg inn fila på nytt.
    .why = Merknaden viser kva som ikkje blir lese.

rule-TAB305 = Skjema utan personar
    .found = Det er ingen personar i skjemaet.
    .expected = Å ikkje ha nokon å rapportere er òg eit svar.
    .todo = Har de ingen å rapportere, sender du ein nullrapport. Elles fyller du ut skjemaet og legg det inn på nytt.
    .why = Ein nullrapport er noko anna enn ingen rapport, og står i tabellane som eit svar.

rule-TAB306 = Arbeidsbok med det gamle datosystemet frå Mac
    .found = Arbeidsboka bruker det gamle datosystemet frå Mac.
    .expected = Datoane er lesne slik dei blir viste i Excel.
    .todo = Du treng ikkje gjere noko.
    .why = Arbeidsbøker frå gamle Mac-utgåver av Excel reknar datoar på ein annan måte.

rule-TAB307 = Gøymde kolonner
    .found = Det som står i { $place }, er gøymt i Excel.
    .expected = Alle kolonner med overskrifter frå skjemaet blir lesne, også dei som er gøymde.
    .todo = Du treng ikkje gjere noko. Vis gjerne kolonnene i Excel og sjå gjennom dei før du sender.
    .why = Gøymde kolonner er lette å gløyme, og dei blir lesne som alle andre.

rule-TAB308 = Tomme rader mellom personane
    .found = { $count ->
        [one] Det er éi tom rad
       *[other] Det er { $count } tomme rader
    } mellom to personar. Sjå { $place }.
    .expected = Personane står vanlegvis rett under kvarandre.
    .todo = Du treng ikkje gjere noko. Personane under dei tomme radene er òg lesne.
    .why = Ei tom rad kan kome av at noko er sletta ved eit uhell. Personane under henne blir òg lesne.

rule-TAB309 = Celler som er slått saman
    .found = Det som står frå { $place } til { $last }, er slått saman til éi celle.
    .expected = Kvar person skal ha sine eigne celler. Berre den første av cellene har ein verdi, dei andre er lesne som tomme.
    .todo = Du treng ikkje gjere noko når det er slik det skal vere. Gjeld verdien fleire personar, deler du cella i Excel, fyller ut for kvar av dei og legg inn fila på nytt.
    .why = Det ser ut som om verdien gjeld alle radene, men fila har han berre i den øvste.

rule-TAB310 = Skjema for eit anna år
    .found = Skjemaet er laga for { $stated }, men rapporten gjeld { $year }.
    .expected = { $changed ->
        [0] Skjemaet for { $year } har dei same kolonnene og svara.
        [one] I skjemaet for { $year } er det andre svar under { $fields }.
       *[other] I skjemaet for { $year } er det nye kolonner eller andre svar under { $fields }.
    }
    .todo = Sjå etter at personane og svara gjeld { $year }. Då treng du ikkje gjere noko. Bruk gjerne skjemaet for { $year } neste gong.
    .why = Fjorårsfila er lett å ta med ved ein feil.

rule-TAB311 = Overskrifter i to rader
    .found = Overskriftene står i to rader. Den nedste er { $place }.
    .expected = Dei to radene er lesne saman som éi rad med overskrifter.
    .todo = Du treng ikkje gjere noko. Sjå gjerne over korleis kolonnene er lesne.
    .why = Merknaden viser kva som er lese på ein annan måte enn det står.

## VAL: values

rule-VAL101 = Verdi som ikkje står i lista
    .found = Verdien i { $place } er ikkje { $choice }.
    .expected = Under «{ $field }» skal det stå { $choices }.
    .todo = Skriv eit av desse svara i { $place }, lagre og legg inn fila på nytt.
    .why = Berre svar frå listene forlèt maskina, så ein verdi utanfor lista kan ikkje sendast.

rule-VAL102 = Tal utanfor grensene
    .found = Talet i { $place } er for lågt eller for høgt.
    .expected = «{ $field }» skal vere frå { $min } til { $max }.
    .todo = Rett talet i { $place }, lagre og legg inn fila på nytt.
    .why = Eit tal utanfor grensene er ein skrivefeil, eller står i feil kolonne.

rule-VAL103 = Verdi som ikkje er eit heilt tal
    .found = Verdien i { $place } er ikkje eit heilt tal.
    .expected = «{ $field }» skal vere eit heilt tal frå { $min } til { $max }, eller { $choices }.
    .todo = Skriv berre talet i { $place }, lagre og legg inn fila på nytt.
    .why = Berre tal og svar frå listene forlèt maskina.

rule-VAL104 = Verdi som ikkje er ein dato
    .found = Verdien i { $place } er ikkje ein dato.
    .expected = «{ $field }» skal vere dag, månad og år, skrive dd.mm.åååå.
    .todo = Skriv datoen som dd.mm.åååå, lagre og legg inn fila på nytt. Er berre året kjent, skriv du året. Er datoen ikkje kjend, lèt du cella stå tom.
    .why = Ein dato som ikkje kan lesast, kan ikkje hjelpe oss å finne same person hos andre.

rule-VAL105 = Umogleg dato
    .found = Datoen i { $place } finst ikkje i kalenderen, eller er for langt tilbake i tid.
    .expected = «{ $field }» skal finnast i kalenderen, og ikkje vere før { $min }.
    .todo = Sjekk om dag og månad er bytte om. Rett datoen, lagre og legg inn fila på nytt.
    .why = Ein dato som ikkje finst, er ein skrivefeil.

rule-VAL106 = Formel utan lagra resultat
    .found = Formelen i { $place } har ikkje noko lagra resultat.
    .expected = Resultatet av formelen skal vere lagra i fila.
    .todo = Opne fila i Excel, lagre og legg inn fila på nytt. Du kan òg skrive verdien i staden for formelen.
    .why = Utan resultatet veit ingen kva som skal stå i cella.

rule-VAL107 = Excel-feil i ei celle
    .found = I { $place } viser Excel ein feil, slik som #REF!.
    .expected = Cella skal ha ein verdi eller vere tom.
    .todo = Skriv verdien på nytt i { $place }, lagre og legg inn fila på nytt.
    .why = Den eigentlege verdien er gått tapt.

## YEA: years

rule-YEA101 = Første gongs identifisering etter rapporteringsåret
    .found = I { $place } står det { $value }, som er etter { $year }.
    .expected = «{ $field }» kan ikkje vere etter { $year }, som er rapporteringsåret.
    .todo = Rett årstalet i { $place }, lagre og legg inn fila på nytt.
    .why = Skjemaet gjeld eitt år. Eit seinare årstal er ein skrivefeil, eller skjemaet gjeld eit anna år.

rule-YEA102 = Første gongs identifisering før fødselen
    .found = Personen er identifisert i { $value }, men er fødd seinare. Sjå { $place }.
    .expected = Ingen kan vere identifisert før dei er fødde.
    .todo = Rett det av { $fields } som er feil, lagre og legg inn fila på nytt.
    .why = Eit av årstala er ein skrivefeil.

rule-YEA103 = Fødd etter rapporteringsåret
    .found = Etter det som står i { $place }, er personen fødd etter { $year }.
    .expected = «{ $field }» kan ikkje vere etter { $year }, som er rapporteringsåret.
    .todo = Rett { $place }, lagre og legg inn fila på nytt.
    .why = Det er ein skrivefeil, eller skjemaet gjeld eit anna år.

rule-YEA104 = Dom i det første året
    .found = I { $place } står det { $year } som året personen først vart identifisert, men straffesaka har alt «{ $value }».
    .expected = Frå ein person blir identifisert til det fell dom, går det som regel meir enn eit år.
    .todo = Du treng ikkje gjere noko når begge stemmer. Elles rettar du det av { $fields } som er feil, og legg inn fila på nytt.
    .why = Årstalet for første gongs identifisering er lett å forveksle med rapporteringsåret.
