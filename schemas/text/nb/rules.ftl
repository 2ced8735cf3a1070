# The rules in words, by code: title, what was found, what was expected, what to do, and why the rule is there.
# A message never quotes what was typed; limits come from the rule. src/check/render.rs lists the variables.

## ACC: the offer of assistance

rule-ACC101 = Mindreårig som ikke tok imot bistand
    .found = I { $place } står det at en mindreårig ikke tok imot bistand.
    .expected = Mindreårige telles med, enten de tok imot bistand eller ikke.
    .todo = Du trenger ikke gjøre noe når alderen stemmer.
    .why = Barn har krav på vern uansett hva de svarer, og telles derfor alltid med. Merknaden sier fra om at svaret ikke endrer tallet.

rule-ACC102 = Voksen som ikke tok imot bistand, men fikk tiltak
    .found = I { $place } står det at personen ikke tok imot bistand, men raden har også tiltak.
    .expected = En voksen som ikke tok imot bistand, har vanligvis ikke fått tiltak.
    .todo = Rett den av kolonnene { $fields } som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Den som har fått tiltak, har som regel tatt imot noe. Svaret avgjør om en voksen telles med.

rule-ACC103 = Mindreårig som ikke tok imot bistand, men fikk tiltak
    .found = I { $place } står det at en mindreårig ikke tok imot bistand, men raden har også tiltak.
    .expected = Den som ikke tok imot bistand, har vanligvis ikke fått tiltak.
    .todo = Du trenger ikke gjøre noe når begge stemmer. Ellers retter du den av kolonnene { $fields } som er feil, og legger inn filen på nytt.
    .why = Mindreårige telles med uansett svar, men ett av svarene er oftest en skrivefeil.

## AGE: age, birth year and date of birth

rule-AGE101 = Alder og fødselsår som ikke passer sammen
    .found = I { $place } er fødselsåret { $birth_year }, men alderen er oppgitt til { $age } år.
    .expected = Alderen skal være den personen hadde ved utgangen av { $year }.
    .todo = Rett det av { $fields } som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Det ene av de to er oftest en skrivefeil, eller hører til en annen person. Alderen skiller barn fra voksne og hjelper oss å finne samme person hos flere.

rule-AGE102 = Fødselsdato og fødselsår som ikke passer sammen
    .found = Datoen i { $place } er ikke i { $birth_year }, som står som fødselsår.
    .expected = Fødselsdatoen skal være i det året som står som fødselsår.
    .todo = Sjekk begge mot papirene, rett det som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Det ene av de to er oftest en skrivefeil, eller hører til en annen person.

rule-AGE103 = Fødselsdato og alder som ikke passer sammen
    .found = Datoen i { $place } passer ikke med at personen er { $age } år.
    .expected = Alderen skal være den personen hadde ved utgangen av { $year }.
    .todo = Sjekk begge mot papirene, rett det som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Det ene av de to er oftest en skrivefeil, eller hører til en annen person.

rule-AGE104 = Fødselsdato og fødselsnummer som ikke passer sammen
    .found = Datoen i { $place } er en annen enn den som ligger i nummeret i samme rad.
    .expected = Et fødselsnummer eller D-nummer inneholder personens fødselsdato.
    .todo = Sjekk begge mot papirene, rett det som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Nummeret kan høre til en annen person. Da blir rapporten koblet til feil person.

rule-AGE105 = Fødselsnummer som ikke passer med fødselsår eller alder
    .found = Det som står under { $fields }, passer ikke sammen. Se { $place }.
    .expected = Et fødselsnummer eller D-nummer inneholder personens fødselsår.
    .todo = Sjekk begge mot papirene, rett det som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Nummeret kan høre til en annen person. Da blir rapporten koblet til feil person.

rule-AGE106 = Fødselsnummer og kjønn som ikke passer sammen
    .found = Nummeret i { $place } passer ikke med at kjønnet er oppgitt som «{ $value }».
    .expected = Et fødselsnummer eller D-nummer viser vanligvis personens kjønn.
    .todo = Sjekk begge mot papirene, rett det som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Nummeret kan høre til en annen person. Personen kan også ha endret juridisk kjønn, og da er det bare å bekrefte.

rule-AGE107 = Uvanlig høy alder
    .found = Etter det som står i { $place }, er personen { $age } år.
    .expected = Alderen er sjelden over { $max } år.
    .todo = Rett det som er feil, og legg inn filen på nytt, eller bekreft at alderen stemmer.
    .why = En svært høy alder er oftere en skrivefeil enn et faktum.

## BLK: blank cells

rule-BLK101 = Tom celle som bør fylles ut
    .found = «{ $field }» mangler i { $place }.
    .expected = Cellen bør være fylt ut. Når den er tom, sender vi «{ $value }».
    .todo = Fyll ut cellen og legg inn filen på nytt, eller bekreft at svaret ikke er kjent.
    .why = Rapporteringen er frivillig, og en tom celle stopper den ikke. Men svaret er ofte kjent hos noen, og uten det blir tallene mindre verdt.

rule-BLK102 = Tomt svar på om personen tok imot bistand
    .found = «{ $field }» mangler i { $place }.
    .expected = Svaret skal være { $choices }.
    .todo = Skriv svaret i { $place }, lagre og legg inn filen på nytt. Har personen ikke bestemt seg, finnes det også et svar for det.
    .why = Svaret avgjør om en voksen telles med. Derfor kan det ikke stå tomt.

rule-BLK201 = Tom celle som kan stå tom
    .found = «{ $field }» er ikke fylt ut i { $place }.
    .expected = Cellen kan stå tom. Da sender vi at svaret ikke er oppgitt.
    .todo = Du trenger ikke gjøre noe, men fyll gjerne ut cellen hvis dere kjenner svaret.
    .why = Merknaden viser hva som blir sendt for celler som står tomme.

## CHI: children

rule-CHI101 = Mindreårig med egne barn
    .found = I { $place } er det oppgitt barn for en mindreårig.
    .expected = Mindreårige har sjelden egne barn.
    .todo = Sjekk alderen og tallet, rett det som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Det hender, men oftere står tallet i feil rad.

## CRI: the criminal case

rule-CRI101 = Dom i en sak som ikke er anmeldt
    .found = I { $place } står det «{ $value }», men i kolonne { $column } i samme rad står det «{ $other }».
    .expected = En sak som ikke er anmeldt, kan ikke ha en dom.
    .todo = Rett det som er feil, og legg inn filen på nytt, eller bekreft at dommen stemmer. Bare det som står under «{ $field }», blir sendt.
    .why = Det ene av de to er feil, eller hører til en annen person.

## DUF: DUF numbers

rule-DUF101 = DUF-nummer med feil lengde
    .found = Verdien i { $place } er ikke tolv sifre.
    .expected = Et DUF-nummer har tolv sifre og begynner med et årstall.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn filen på nytt. Er nummeret ikke kjent, lar du cellen stå tom.
    .why = Et nummer med et siffer for mye eller for lite hører til en annen eller til ingen.

rule-DUF102 = DUF-nummer med umulig årstall
    .found = Nummeret i { $place } begynner ikke med et mulig årstall.
    .expected = De fire første sifrene er året personen ble registrert, fra { $min } til { $max }.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn filen på nytt.
    .why = DUF-registeret har ingen eldre numre, og ingen kan være registrert etter rapporteringsåret.

rule-DUF103 = DUF-nummer der kontrollsifrene ikke stemmer
    .found = Kontrollsifrene i { $place } stemmer ikke med resten av nummeret.
    .expected = De to siste sifrene kan regnes ut av de andre. Noen få ekte numre avviker.
    .todo = Sjekk nummeret mot dokumentet. Rett det og legg inn filen på nytt, eller bekreft at det er riktig.
    .why = Avviket er nesten alltid en skrivefeil, og da finner vi ikke igjen personen hos andre. Regelen for kontrollsifrene er ikke offisielt publisert, og derfor er dette ingen feil.

## DUP: the same person in several rows

rule-DUP101 = Samme nummer i flere rader
    .found = Det som står i { $place } under { $fields }, står også i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }.
    .expected = Hver person skal ha én rad.
    .todo = Er det samme person, slår du radene sammen. Ellers retter du nummeret som er feil. Lagre og legg inn filen på nytt.
    .why = Et fødselsnummer eller DUF-nummer hører til én person, og en person skal telles én gang.

rule-DUP102 = Samme navn og fødselsdato i flere rader
    .found = Navnet og fødselsdatoen i { $place } står også i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }.
    .expected = Hver person skal ha én rad.
    .todo = Er det samme person, slår du radene sammen og legger inn filen på nytt. Ellers bekrefter du at det er ulike personer.
    .why = Mest sannsynlig er samme person ført opp to ganger.

rule-DUP103 = Helt like rader uten navn og nummer
    .found = Alle svarene i { $place } er de samme som i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }, og ingen av dem har navn, fødselsdato eller nummer.
    .expected = Hver person skal ha én rad.
    .todo = Er raden kopiert ved en feil, sletter du den og legger inn filen på nytt. Ellers bekrefter du at det er ulike personer.
    .why = To like rader kan være to personer, eller én rad som er kopiert.

rule-DUP104 = Mulig samme person i flere rader
    .found = Navnet, kjønnet og fødselsåret i { $place } er de samme som i { $row_count ->
        [one] rad { $rows }
       *[other] radene { $rows }
    }.
    .expected = Hver person skal ha én rad.
    .todo = Se på radene. Er det samme person, slår du dem sammen og legger inn filen på nytt.
    .why = Navn, kjønn og fødselsår er sjelden like hos to personer, men det hender.

## EXP: exploitation

rule-EXP101 = Mindreårig au pair
    .found = I { $place } står det «{ $value }» for en mindreårig.
    .expected = Bare voksne kan få tillatelse som au pair.
    .todo = Sjekk alderen og «{ $field }», rett det som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = Ingen mindreårig får tillatelse som au pair, så alderen eller opplysningen om utnyttingen er oftest feil.

rule-EXP102 = Kombinasjon med opplysninger om bare den ene delen
    .found = I { $place } står det at personen er utnyttet både seksuelt og i arbeid, men raden sier nærmere om bare den ene delen.
    .expected = Ved en kombinasjon skal raden si nærmere om begge deler.
    .todo = Legg til det som mangler, eller rett det av { $fields } som er feil, og legg inn filen på nytt. Du kan også bekrefte at begge stemmer.
    .why = Opplysninger om bare den ene delen tyder på at det er den som er utnyttingen.

## FIL: the file

rule-FIL101 = Fil som ikke er en arbeidsbok
    .found = Filen er ikke en arbeidsbok fra Excel.
    .expected = Skjemaet skal være en Excel-arbeidsbok (.xlsx eller .xlsm) eller en tekstfil med skilletegn (.csv).
    .todo = Åpne skjemaet i Excel, lagre det som Excel-arbeidsbok (.xlsx), og legg inn den filen. Er det tekstdelen, åpner du den i Word og lagrer den som Word-dokument (.docx).
    .why = Andre filer kan ikke leses sikkert, og gjetting kunne føre til at noe galt ble sendt.

rule-FIL102 = Tom fil
    .found = Filen er helt tom.
    .expected = Filen skal inneholde skjemaet.
    .todo = Hent filen igjen fra stedet der den er lagret, og legg den inn på nytt.
    .why = En nedlasting eller kopi som ble avbrutt, etterlater ofte en tom fil.

rule-FIL103 = Arbeidsbok i gammelt Excel-format
    .found = Filen er lagret i det gamle Excel-formatet (.xls).
    .expected = Skjemaet skal være en Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Åpne filen i Excel, velg Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye filen. Er det tekstdelen, åpner du den i Word og lagrer den som Word-dokument (.docx).
    .why = Det gamle formatet kan ikke leses sikkert i en nettleser.

rule-FIL104 = Binær arbeidsbok
    .found = Filen er lagret som binær Excel-arbeidsbok (.xlsb).
    .expected = Skjemaet skal være en Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Åpne filen i Excel, velg Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye filen.
    .why = Dette formatet leses ikke.

rule-FIL105 = Fil i OpenDocument-format
    .found = Filen er lagret i OpenDocument-format (for eksempel .ods).
    .expected = Skjemaet skal være en Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Åpne filen i kontorprogrammet, velg Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye filen. Er det tekstdelen, åpner du den i Word og lagrer den som Word-dokument (.docx).
    .why = Dette formatet leses ikke.

rule-FIL106 = Arbeidsbok med passord
    .found = Filen er beskyttet med passord.
    .expected = Filen må kunne åpnes uten passord.
    .todo = Åpne filen i Excel, velg Fil, Informasjon, Beskytt arbeidsbok og Krypter med passord. Slett passordet der, velg Lagre som og lagre en kopi. Legg inn kopien, og slett den etterpå. Er det tekstdelen, lagrer du en kopi som .docx uten passord i Word.
    .why = En fil med passord kan ikke leses, og ingen bør skrive passordet sitt her.

rule-FIL107 = Annen fil enn en arbeidsbok
    .found = Filen er et Word-dokument, en zip-fil eller noe annet som ikke er en arbeidsbok.
    .expected = Skjemaet skal være en Excel-arbeidsbok (.xlsx eller .xlsm).
    .todo = Legg inn selve skjemaet, lagret som Excel-arbeidsbok (.xlsx).
    .why = Word-dokumenter og zip-filer er bygd opp som arbeidsbøker, men har ingen ark.

rule-FIL108 = For stor fil
    .found = Filen er større enn { $max } MB.
    .expected = Filen kan være på høyst { $max } MB.
    .todo = Fjern bilder og ark som ikke hører til skjemaet, lagre og legg inn filen på nytt.
    .why = Et skjema for ett år er lite. En svært stor fil er oftest feil fil.

rule-FIL109 = Fil som inneholder langt mer enn den ser ut til
    .found = Filen er pakket så tett at den tar uvanlig stor plass når den åpnes.
    .expected = En arbeidsbok inneholder radene og litt formatering.
    .todo = Kopier de utfylte radene inn i et nytt, tomt skjema, lagre og legg det inn.
    .why = En liten fil som blir svært stor når den åpnes, kan stoppe maskinen.

rule-FIL110 = Fil som er satt sammen på en uvanlig måte
    .found = Filen er satt sammen på en måte som kontorprogrammer aldri gjør.
    .expected = Filen skal være lagret av Excel eller et annet kontorprogram.
    .todo = Åpne filen i Excel, velg Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye filen.
    .why = I en slik fil kan to programmer se to ulike skjemaer.

rule-FIL111 = Fil med innhold som kontorprogrammer ikke lager
    .found = Filen inneholder en erklæring som kontorprogrammer aldri skriver.
    .expected = Filen skal være lagret av Excel eller et annet kontorprogram.
    .todo = Åpne filen i Excel, velg Lagre som og Excel-arbeidsbok (.xlsx), og legg inn den nye filen.
    .why = Slike erklæringer kan brukes til å få en liten fil til å vokse uten grense.

rule-FIL112 = Skadet arbeidsbok
    .found = Filen kan ikke leses helt til slutten.
    .expected = Hele filen skal kunne leses.
    .todo = Åpne filen i Excel, la Excel reparere den, lagre som Excel-arbeidsbok (.xlsx), og legg inn den nye filen.
    .why = Det kan stå personer i den delen som ikke kan leses.

rule-FIL113 = For mange ark
    .found = Filen har mer enn { $max } ark.
    .expected = Filen kan ha høyst { $max } ark.
    .todo = Fjern arkene som ikke hører til skjemaet, lagre og legg inn filen på nytt.
    .why = Et skjema har ett eller noen få ark.

rule-FIL114 = For mange rader
    .found = Et ark i filen har mer enn { $max } personer.
    .expected = Et ark kan ha høyst { $max } personer.
    .todo = Del skjemaet i flere filer, og legg dem inn sammen.
    .why = Filen blir heller avvist enn lest bare delvis.

rule-FIL115 = For mange kolonner
    .found = En rad i filen har mer enn { $max } kolonner.
    .expected = Skjemaet kan ha høyst { $max } kolonner.
    .todo = Fjern kolonnene som ikke hører til skjemaet, lagre og legg inn filen på nytt.
    .why = Filen blir heller avvist enn lest bare delvis.

rule-FIL116 = For mange utfylte celler
    .found = Et ark i filen har mer enn { $max } utfylte celler.
    .expected = Et ark kan ha høyst { $max } utfylte celler.
    .todo = Fjern kolonner og ark som ikke hører til skjemaet, lagre og legg inn filen på nytt.
    .why = Filen blir heller avvist enn lest bare delvis.

rule-FIL117 = For lang tekst i en celle
    .found = En celle i filen har mer enn { $max } tegn.
    .expected = En celle kan ha høyst { $max } tegn, slik det også er i Excel.
    .todo = Finn den lange teksten og kort den ned, lagre og legg inn filen på nytt.
    .why = Excel kan ikke lage en slik celle, så filen er laget av noe annet.

rule-FIL118 = For mange rader i én sending
    .found = Det er { $count } rader å sende.
    .expected = Én sending kan ha høyst { $max } rader.
    .todo = Avtal med KOM hvordan dere deler rapporten i flere sendinger.
    .why = KOM skal også kunne åpne sendingen.

## IDN: national identity numbers

rule-IDN101 = Fødselsnummer med feil lengde
    .found = Verdien i { $place } er ikke elleve sifre.
    .expected = Et fødselsnummer eller D-nummer har elleve sifre.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn filen på nytt. Er nummeret ikke kjent, lar du cellen stå tom.
    .why = Et nummer med et siffer for mye eller for lite hører til en annen eller til ingen.

rule-IDN102 = Fødselsnummer uten mulig dato
    .found = Nummeret i { $place } begynner ikke med en dato.
    .expected = De seks første sifrene er fødselsdatoen. I et D-nummer er det første sifferet fire høyere.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn filen på nytt. Er det et nummer dere har laget selv, sletter du det.
    .why = Sifrene blir lett byttet om når nummeret skrives av.

rule-IDN103 = Fødselsnummer der kontrollsifrene ikke stemmer
    .found = Kontrollsifrene i { $place } stemmer ikke. Et siffer er feil, eller to er byttet om.
    .expected = De to siste sifrene kan regnes ut av de andre.
    .todo = Sjekk nummeret mot dokumentet, rett det i Excel, og legg inn filen på nytt. Er det et nummer dere har laget selv, sletter du det.
    .why = Et galt nummer kobler rapporten til feil person, eller ikke til noen.

rule-IDN104 = Testnummer i en ekte runde
    .found = Nummeret i { $place } er et testnummer.
    .expected = I en ekte runde skal det bare stå ekte numre.
    .todo = Er dette en testfil, legger du inn det ekte skjemaet i stedet. Ellers retter eller sletter du nummeret og legger inn filen på nytt.
    .why = Testnumre hører ikke til noen person.

rule-IDN105 = Testnummer
    .found = Nummeret i { $place } er et testnummer.
    .expected = Testnumre brukes bare i prøverunder.
    .todo = Rett eller slett nummeret og legg inn filen på nytt, eller bekreft at dette er en prøve.
    .why = Testnumre hører ikke til noen person, og kan ikke sendes i en ekte runde.

rule-IDN106 = Fødselsnummer som har mistet sifferet 0 foran
    .found = Nummeret i { $place } har ti sifre. Med 0 foran er det et mulig nummer.
    .expected = Et fødselsnummer eller D-nummer har elleve sifre.
    .todo = Skriv alle elleve sifrene og legg inn filen på nytt, eller bekreft at nummeret skal ha 0 foran. Da bruker vi det slik.
    .why = Excel fjerner 0 foran når nummeret er lagret som et tall.

rule-IDN107 = H-nummer
    .found = Nummeret i { $place } er et H-nummer (hjelpenummer).
    .expected = Et fødselsnummer, D-nummer eller DUF-nummer kan kjennes igjen hos andre. Det kan ikke et H-nummer.
    .todo = Du trenger ikke gjøre noe. Har personen også et D-nummer eller DUF-nummer, bør dere føre opp det.
    .why = Et H-nummer gjelder bare hos den institusjonen som har laget det.

## IMM: the immigration case

rule-IMM101 = EØS-borger med asylsak
    .found = I { $place } står et land i EØS, men status i utlendingssaken er «{ $value }».
    .expected = Borgere av EØS-land søker vanligvis ikke asyl i Norge.
    .todo = Rett det av { $fields } som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = EØS-borgere kan oppholde seg i Norge uten asyl, så en av de to cellene er oftest feil.

rule-IMM102 = Norsk statsborger med utlendingssak
    .found = I { $place } står det Norge, men status i utlendingssaken er «{ $value }».
    .expected = En norsk statsborger har ingen utlendingssak.
    .todo = Rett det av { $fields } som er feil, og legg inn filen på nytt, eller bekreft at begge stemmer.
    .why = En av de to cellene er oftest feil.

## MEA: measures

rule-MEA101 = Kvalifiserende tiltak hos en som ikke fikk tiltak
    .found = I { $place } står det at personen ikke fikk tiltak, men raden har kvalifiserende tiltak.
    .expected = Den som har gått på kurs eller skole, har vanligvis fått tiltak.
    .todo = Du trenger ikke gjøre noe når begge stemmer. Ellers retter du den av kolonnene { $fields } som er feil, og legger inn filen på nytt.
    .why = Ett av svarene er oftest en skrivefeil.

## NAM: names

rule-NAM101 = Navn med tall i
    .found = Navnet i { $place } har tall i seg.
    .expected = Et navn består av bokstaver.
    .todo = Sjekk om kolonner er byttet om. Rett cellen og legg inn filen på nytt, eller bekreft at navnet er riktig.
    .why = Et tall blant navnene kommer oftest fra kolonnen ved siden av.

rule-NAM102 = Navn som ikke kan skrives om til latinske bokstaver
    .found = Navnet i { $place } har bokstaver som ikke kan skrives om til latinske bokstaver.
    .expected = Navn skal skrives med latinske bokstaver.
    .todo = Skriv navnet slik det står i personens papirer, med latinske bokstaver, og legg inn filen på nytt, eller bekreft at det skal stå slik.
    .why = Et navn med andre bokstaver kjennes bare igjen hos andre som har skrevet det helt likt.

## NRM: read otherwise than it is written

rule-NRM101 = Ekstra mellomrom
    .found = Verdien i { $place } har mellomrom som ikke hører med.
    .expected = Mellomrom foran, bak og doble mellomrom har ingen betydning.
    .todo = Du trenger ikke gjøre noe.
    .why = Merknaden viser at verdien er lest uten de ekstra mellomrommene.

rule-NRM102 = Tall lagret som tekst
    .found = Tallet i { $place } er lagret som tekst.
    .expected = Det er lest som et tall.
    .todo = Du trenger ikke gjøre noe.
    .why = Merknaden viser hva som er lest på en annen måte enn det er lagret.

rule-NRM103 = Nummer lagret som tall
    .found = Nummeret i { $place } er lagret som et tall.
    .expected = Det er lest med alle sifrene.
    .todo = Du trenger ikke gjøre noe. Formater gjerne kolonnen som tekst neste gang.
    .why = Excel fjerner 0 foran i numre som er lagret som tall.

rule-NRM104 = Dato lagret som tekst
    .found = Datoen i { $place } er lagret som tekst.
    .expected = Den er lest som dag, måned og år.
    .todo = Du trenger ikke gjøre noe.
    .why = Merknaden viser hva som er lest på en annen måte enn det er lagret.

rule-NRM105 = Dato som vises som et tall
    .found = Datoen i { $place } vises som et tall i Excel.
    .expected = Den er lest som datoen bak tallet.
    .todo = Du trenger ikke gjøre noe.
    .why = Excel lagrer datoer som tall. Når cellen har mistet datoformatet, ser man bare tallet.

rule-NRM106 = Tall som vises som en dato
    .found = Verdien i { $place } skal være et tall, men vises som en dato.
    .expected = Vi har lest årstallet i datoen eller tallet bak den.
    .todo = Du trenger ikke gjøre noe.
    .why = Merknaden viser hva som er lest på en annen måte enn det vises.

rule-NRM107 = Strek i stedet for svar
    .found = I { $place } står det bare en strek eller et punktum.
    .expected = Cellen er lest som tom.
    .todo = Du trenger ikke gjøre noe.
    .why = Merknaden viser hva som er lest på en annen måte enn det er skrevet.

rule-NRM108 = Fødselsår hentet fra dato eller nummer
    .found = «{ $field }» mangler i { $place }, men raden har en fødselsdato eller et fødselsnummer.
    .expected = Fødselsåret er hentet derfra.
    .todo = Du trenger ikke gjøre noe.
    .why = Uten fødselsåret ville personen blitt sendt med ukjent alder.

## PAR: other agencies

rule-PAR101 = Instans som ikke er partner i runden
    .found = Verdien i { $place } er ikke en av partnerne i runden.
    .expected = Under «{ $field }» skal det stå navn på partnere i runden.
    .todo = Skriv navnet slik det står i listen over partnere, og legg inn filen på nytt, eller bekreft. Da sendes det som en annen instans.
    .why = Et navn vi ikke kjenner, kan ikke hjelpe oss å finne samme person hos andre.

rule-PAR102 = Navn på instanser som ikke er sammenlignet
    .found = Det som står i { $place }, er ikke sammenlignet med partnerne i runden.
    .expected = Navnene kan bare sammenlignes når rundefilen er med.
    .todo = Legg inn rundefilen sammen med skjemaet.
    .why = Uten rundefilen vet vi ikke hvem partnerne er.

## REF: own reference

rule-REF101 = Rad uten egen referanse
    .found = «{ $field }» mangler i { $place }.
    .expected = Med en egen referanse finner dere raden igjen når KOM spør.
    .todo = Du trenger ikke gjøre noe, men fyll gjerne ut saksnummer eller løpenummer. Det blir ikke sendt.
    .why = Uten egen referanse er raden bare kjent ved plassen sin i arket, og den kan endre seg.

## TAB: the table

rule-TAB101 = Fil uten skjemaets overskrifter
    .found = Ingen av arkene i filen har en rad med overskriftene fra skjemaet.
    .expected = Minst { $count } av overskriftene skal stå i samme rad.
    .todo = Bruk overskriftene fra skjemaet, eller fyll ut et nytt, tomt skjema, og legg inn filen på nytt.
    .why = Skjemaet kjennes igjen på overskriftene, ikke på hvor i filen det står.

rule-TAB102 = Skjema som bare står på et skjult ark
    .found = Skjemaet står på et ark som er skjult.
    .expected = Arket med personene skal være synlig.
    .todo = Høyreklikk på en arkfane i Excel, velg Vis, se gjennom arket, lagre og legg inn filen på nytt.
    .why = Ingen kan se over et ark som ikke vises.

rule-TAB103 = Samme fil to ganger
    .found = Filen har nøyaktig samme innhold som en annen fil du har lagt inn.
    .expected = Hver fil skal være med én gang.
    .todo = Fjern den ene av filene.
    .why = Ellers ville hver person blitt telt to ganger.

rule-TAB104 = Manglende kolonne
    .found = Skjemaet har ingen kolonne med overskriften «{ $field }».
    .expected = Kolonnen skal være med i skjemaet.
    .todo = Gi kolonnen overskriften «{ $field }», lagre og legg inn filen på nytt. Har dere ikke opplysningen, kan du si fra om det der kolonnene vises.
    .why = Når en kolonne mangler, har den oftest bare fått et annet navn.

rule-TAB105 = Manglende kolonne som sendes som ukjent
    .found = Skjemaet har ingen kolonne med overskriften «{ $field }». Da blir svaret ukjent for alle personene.
    .expected = Kolonnen skal være med når dere har opplysningen.
    .todo = Legg til kolonnen og legg inn filen på nytt, eller bekreft at dere ikke har opplysningen.
    .why = En kolonne som mangler, gjelder alle radene på én gang.

rule-TAB106 = To kolonner med samme betydning
    .found = Overskriften i { $place } betyr det samme som overskriften i en kolonne lenger til venstre, «{ $field }».
    .expected = Hver opplysning skal ha én kolonne.
    .todo = Slett den ene kolonnen eller gi den en annen overskrift, lagre og legg inn filen på nytt.
    .why = To kolonner med samme betydning kan si ulike ting.

rule-TAB201 = Skjulte rader
    .found = { $count ->
        [0] Et filter er slått på, men ingen av personene er filtrert bort.
        [one] Én person står i en rad som er skjult eller filtrert bort.
       *[other] { $count } personer står i rader som er skjult eller filtrert bort.
    }
    .expected = Alle rader blir lest, også de som er skjult.
    .todo = Vis alle radene i Excel og se gjennom dem. Slett dem som ikke skal være med, og legg inn filen på nytt, eller bekreft at alle skal sendes.
    .why = Skjulte rader er lette å glemme, og de blir sendt som alle andre.

rule-TAB301 = Kolonne som ikke leses
    .found = Det er ingen overskrift fra skjemaet i { $place }.
    .expected = Bare kolonner med overskrifter fra skjemaet blir lest og sendt.
    .todo = Du trenger ikke gjøre noe. Skal kolonnen være med, gir du den overskriften fra skjemaet og legger inn filen på nytt.
    .why = Merknaden viser hva som ikke blir lest.

rule-TAB302 = Ark som ikke leses
    .found = { $reason ->
        [0] Arket mangler overskriftene fra skjemaet.
        [1] Arket er malens ark med eksempler. Ingen personer blir lest fra et ark med det navnet.
        [2] Arket er skjult.
       *[3] { $count ->
            [0] Arket er skjult. Det har overskriftene fra skjemaet, men ingen personer.
            [one] Arket er skjult. Det har én rad som ser ut som en person, og den er ikke lest.
           *[other] Arket er skjult. Det har { $count } rader som ser ut som personer, og de er ikke lest.
        }
    }
    .expected = Bare synlige ark med overskriftene fra skjemaet blir lest.
    .todo = Skal personer på arket være med, viser du arket i Excel hvis det er skjult (høyreklikk på en arkfane, velg Vis), ser etter at det har overskriftene fra skjemaet, lagrer og legger inn filen på nytt. Ellers trenger du ikke gjøre noe.
    .why = Merknaden viser hva som ikke blir lest.

rule-TAB303 = Rad som ikke leses
    .found = Det som står i { $place }, er en sum, en kommentar eller bare en referanse.
    .expected = Bare rader med personer blir lest.
    .todo = Du trenger ikke gjøre noe. Er raden en person, fyller du den ut og legger inn filen på nytt.
    .why = Merknaden viser hva som ikke blir lest.

rule-TAB304 = Innhold langt under tabellen
    .found = Det står noe i { $place }, langt under den siste personen.
    .expected = Tabellen slutter når { $max } rader etter hverandre er tomme.
    .todo = Du trenger ikke gjøre noe. Står det personer der, flytter du dem opp til tabellen og legger inn filen på nytt.
    .why = Merknaden viser hva som ikke blir lest.

rule-TAB305 = Skjema uten personer
    .found = Det er ingen personer i skjemaet.
    .expected = Å ikke ha noen å rapportere er også et svar.
    .todo = Har dere ingen å rapportere, sender du en nullrapport. Ellers fyller du ut skjemaet og legger det inn på nytt.
    .why = En nullrapport er noe annet enn ingen rapport, og står i tabellene som et svar.

rule-TAB306 = Arbeidsbok med det gamle datosystemet fra Mac
    .found = Arbeidsboken bruker det gamle datosystemet fra Mac.
    .expected = Datoene er lest slik de vises i Excel.
    .todo = Du trenger ikke gjøre noe.
    .why = Arbeidsbøker fra gamle Mac-utgaver av Excel regner datoer på en annen måte.

rule-TAB307 = Skjulte kolonner
    .found = Det som står i { $place }, er skjult i Excel.
    .expected = Alle kolonner med overskrifter fra skjemaet blir lest, også de som er skjult.
    .todo = Du trenger ikke gjøre noe. Vis gjerne kolonnene i Excel og se gjennom dem før du sender.
    .why = Skjulte kolonner er lette å glemme, og de blir lest som alle andre.

rule-TAB308 = Tomme rader mellom personene
    .found = { $count ->
        [one] Det er én tom rad
       *[other] Det er { $count } tomme rader
    } mellom to personer. Se { $place }.
    .expected = Personene står vanligvis rett under hverandre.
    .todo = Du trenger ikke gjøre noe. Personene under de tomme radene er også lest.
    .why = En tom rad kan komme av at noe er slettet ved et uhell. Personene under den blir også lest.

rule-TAB309 = Celler som er slått sammen
    .found = Det som står fra { $place } til { $last }, er slått sammen til én celle.
    .expected = Hver person skal ha sine egne celler. Bare den første av cellene har en verdi, de andre er lest som tomme.
    .todo = Du trenger ikke gjøre noe når det er slik det skal være. Gjelder verdien flere personer, deler du cellen i Excel, fyller ut for hver av dem og legger inn filen på nytt.
    .why = Det ser ut som om verdien gjelder alle radene, men filen har den bare i den øverste.

rule-TAB310 = Skjema for et annet år
    .found = Skjemaet er laget for { $stated }, men rapporten gjelder { $year }.
    .expected = { $changed ->
        [0] Skjemaet for { $year } har de samme kolonnene og svarene.
        [one] I skjemaet for { $year } er det andre svar under { $fields }.
       *[other] I skjemaet for { $year } er det nye kolonner eller andre svar under { $fields }.
    }
    .todo = Se etter at personene og svarene gjelder { $year }. Da trenger du ikke gjøre noe. Bruk gjerne skjemaet for { $year } neste gang.
    .why = Fjorårets fil er lett å ta med ved en feil.

rule-TAB311 = Overskrifter i to rader
    .found = Overskriftene står i to rader. Den nederste er { $place }.
    .expected = De to radene er lest sammen som én rad med overskrifter.
    .todo = Du trenger ikke gjøre noe. Se gjerne over hvordan kolonnene er lest.
    .why = Merknaden viser hva som er lest på en annen måte enn det står.

## VAL: values

rule-VAL101 = Verdi som ikke står i listen
    .found = Verdien i { $place } er ikke { $choice }.
    .expected = Under «{ $field }» skal det stå { $choices }.
    .todo = Skriv et av disse svarene i { $place }, lagre og legg inn filen på nytt.
    .why = Bare svar fra listene forlater maskinen, så en verdi utenfor listen kan ikke sendes.

rule-VAL102 = Tall utenfor grensene
    .found = Tallet i { $place } er for lavt eller for høyt.
    .expected = «{ $field }» skal være fra { $min } til { $max }.
    .todo = Rett tallet i { $place }, lagre og legg inn filen på nytt.
    .why = Et tall utenfor grensene er en skrivefeil, eller står i feil kolonne.

rule-VAL103 = Verdi som ikke er et helt tall
    .found = Verdien i { $place } er ikke et helt tall.
    .expected = «{ $field }» skal være et helt tall fra { $min } til { $max }, eller { $choices }.
    .todo = Skriv bare tallet i { $place }, lagre og legg inn filen på nytt.
    .why = Bare tall og svar fra listene forlater maskinen.

rule-VAL104 = Verdi som ikke er en dato
    .found = Verdien i { $place } er ikke en dato.
    .expected = «{ $field }» skal være dag, måned og år, skrevet dd.mm.åååå.
    .todo = Skriv datoen som dd.mm.åååå, lagre og legg inn filen på nytt. Er bare året kjent, skriver du året. Er datoen ikke kjent, lar du cellen stå tom.
    .why = En dato som ikke kan leses, kan ikke hjelpe oss å finne samme person hos andre.

rule-VAL105 = Umulig dato
    .found = Datoen i { $place } finnes ikke i kalenderen, eller er for langt tilbake i tid.
    .expected = «{ $field }» skal finnes i kalenderen, og ikke være før { $min }.
    .todo = Sjekk om dag og måned er byttet om. Rett datoen, lagre og legg inn filen på nytt.
    .why = En dato som ikke finnes, er en skrivefeil.

rule-VAL106 = Formel uten lagret resultat
    .found = Formelen i { $place } har ikke noe lagret resultat.
    .expected = Resultatet av formelen skal være lagret i filen.
    .todo = Åpne filen i Excel, lagre den og legg den inn på nytt. Du kan også skrive verdien i stedet for formelen.
    .why = Uten resultatet vet ingen hva som skal stå i cellen.

rule-VAL107 = Excel-feil i en celle
    .found = I { $place } viser Excel en feil, slik som #REF!.
    .expected = Cellen skal ha en verdi eller være tom.
    .todo = Skriv verdien på nytt i { $place }, lagre og legg inn filen på nytt.
    .why = Den egentlige verdien er gått tapt.

## YEA: years

rule-YEA101 = Første gangs identifisering etter rapporteringsåret
    .found = I { $place } står det { $value }, som er etter { $year }.
    .expected = «{ $field }» kan ikke være etter { $year }, som er rapporteringsåret.
    .todo = Rett årstallet i { $place }, lagre og legg inn filen på nytt.
    .why = Skjemaet gjelder ett år. Et senere årstall er en skrivefeil, eller skjemaet gjelder et annet år.

rule-YEA102 = Første gangs identifisering før fødselen
    .found = Personen er identifisert i { $value }, men er født senere. Se { $place }.
    .expected = Ingen kan være identifisert før de er født.
    .todo = Rett det av { $fields } som er feil, lagre og legg inn filen på nytt.
    .why = Et av årstallene er en skrivefeil.

rule-YEA103 = Født etter rapporteringsåret
    .found = Etter det som står i { $place }, er personen født etter { $year }.
    .expected = «{ $field }» kan ikke være etter { $year }, som er rapporteringsåret.
    .todo = Rett { $place }, lagre og legg inn filen på nytt.
    .why = Det er en skrivefeil, eller skjemaet gjelder et annet år.

rule-YEA104 = Dom i det første året
    .found = I { $place } står det { $year } som året personen først ble identifisert, men straffesaken har allerede «{ $value }».
    .expected = Fra en person blir identifisert til det faller dom, går det som regel mer enn et år.
    .todo = Du trenger ikke gjøre noe når begge stemmer. Ellers retter du det av { $fields } som er feil, og legger inn filen på nytt.
    .why = Årstallet for første gangs identifisering er lett å forveksle med rapporteringsåret.
