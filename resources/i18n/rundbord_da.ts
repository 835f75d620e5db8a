<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>from meeting {number}</source>
        <translation>fra møde {number}</translation>
    </message>
    <message>
        <source>to meeting {number}</source>
        <translation>til møde {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n min of air</source>
        <translation>
            <numerusform>%n min luft</numerusform>
            <numerusform>%n min luft</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Led by {names}</source>
        <translation>{names} leder</translation>
    </message>
    <message>
        <source>No chair yet</source>
        <translation>Ingen leder endnu</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Ret mødet</translation>
    </message>
    <message>
        <source>Change title, theme, place, time and secretary</source>
        <translation>Ret titel, tema, sted, tid og referent</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Ret punktet</translation>
    </message>
    <message>
        <source>No method</source>
        <translation>Ingen metode</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Pr. person</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Hvem leder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question to the room</source>
        <translation>Spørgsmål til rummet</translation>
    </message>
    <message>
        <source>Wanted result</source>
        <translation>Ønsket udbytte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>No item is in work</source>
        <translation>Intet punkt er i gang</translation>
    </message>
    <message>
        <source>When we are done we have</source>
        <translation>Når vi er færdige, har vi</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Det bliver brugt til</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Det var aftalt</translation>
    </message>
    <message>
        <source>Nothing follows this item.</source>
        <translation>Der kommer ikke mere efter dette punkt.</translation>
    </message>
    <message>
        <source>Then: {position} {title}, about {time}, {minutes} min</source>
        <translation>Bagefter: {position} {title}, ca. kl. {time}, {minutes} min</translation>
    </message>
    <message>
        <source>Show what this way of catching up does</source>
        <translation>Vis, hvad denne måde at indhente tiden på betyder</translation>
    </message>
    <message>
        <source>Look at all that becomes of the items</source>
        <translation>Se alt, hvad der sker med punkterne</translation>
    </message>
    <message>
        <source>Way to catch up</source>
        <translation>Måde at indhente på</translation>
    </message>
    <message>
        <source>Do it like this</source>
        <translation>Gør sådan</translation>
    </message>
    <message>
        <source>Do what is shown; Undo takes it back</source>
        <translation>Gør det, der vises. Fortryd tager det tilbage</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Lad alt være, som det er</translation>
    </message>
    <message>
        <source>Next way to catch up</source>
        <translation>Næste måde at indhente på</translation>
    </message>
    <message>
        <source>Way to catch up before</source>
        <translation>Forrige måde at indhente på</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Længere ned</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Længere op</translation>
    </message>
    <message numerus="yes">
        <source>Catch up %n min</source>
        <translation>
            <numerusform>Indhent %n min</numerusform>
            <numerusform>Indhent %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting is on time</source>
        <translation>Mødet holder tiden</translation>
    </message>
    <message>
        <source>As it stands the meeting ends at {time}; the plan says {plan}.</source>
        <translation>Som det går nu, slutter mødet kl. {time}. Planen siger kl. {plan}.</translation>
    </message>
    <message>
        <source>Nothing that follows can be shortened enough. The item in work can be brought to its end.</source>
        <translation>Det, der mangler, kan ikke forkortes nok. Men punktet, der er i gang, kan afrundes.</translation>
    </message>
    <message>
        <source>What becomes of the items</source>
        <translation>Det sker der med punkterne</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set forward by {length}.</source>
        <translation>Computerens ur blev stillet {length} frem.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {length}.</source>
        <translation>Computerens ur blev stillet {length} tilbage.</translation>
    </message>
    <message>
        <source>Which time holds?</source>
        <translation>Hvilken tid gælder?</translation>
    </message>
    <message>
        <source>The program was closed from {start} to {end} ({length}). What happened in between?</source>
        <translation>Programmet var lukket fra {start} til {end} ({length}). Hvad skete der imens?</translation>
    </message>
    <message>
        <source>The computer was away from {start} to {end} ({length}). What happened in between?</source>
        <translation>Computeren var væk fra {start} til {end} ({length}). Hvad skete der imens?</translation>
    </message>
    <message>
        <source>The time is left out, as it is now.</source>
        <translation>Tiden regnes ikke med, som nu.</translation>
    </message>
    <message>
        <source>{length} count for the item and the speech.</source>
        <translation>{length} tæller for punktet og talen.</translation>
    </message>
    <message>
        <source>{name} went on</source>
        <translation>{name} fortsatte</translation>
    </message>
    <message>
        <source>{length} count for the item, and for nobody&apos;s speech.</source>
        <translation>{length} tæller for punktet, men ikke som taletid.</translation>
    </message>
    <message>
        <source>{length} count for the item.</source>
        <translation>{length} tæller for punktet.</translation>
    </message>
    <message>
        <source>It is closed at {time}.</source>
        <translation>Det lukkes kl. {time}.</translation>
    </message>
    <message>
        <source>Something has begun since.</source>
        <translation>Noget er begyndt siden.</translation>
    </message>
    <message>
        <source>Keep the meeting&apos;s time: {old}</source>
        <translation>Behold mødets tid: {old}</translation>
    </message>
    <message>
        <source>Use the computer&apos;s time: {new}</source>
        <translation>Brug computerens tid: {new}</translation>
    </message>
    <message>
        <source>Everything goes on by the time it began with.</source>
        <translation>Alt fortsætter efter den tid, det begyndte med.</translation>
    </message>
    <message>
        <source>What is noted of the meeting moves along; nothing grows longer or shorter.</source>
        <translation>Det, der er noteret om mødet, flytter med; intet bliver længere eller kortere.</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>Won in all: %n min</source>
        <translation>
            <numerusform>Vundet i alt: %n min</numerusform>
            <numerusform>Vundet i alt: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>New end {time}</source>
        <translation>Slutter kl. {time}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>Qt&apos;s signs for day, month, year and time of day</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Date and start</source>
        <translation>Dato og start</translation>
    </message>
    <message>
        <source>Takes the minutes</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Plan the next meeting, four weeks after the last</source>
        <translation>Planlæg det næste møde, fire uger efter det sidste</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Referat godkendt</translation>
    </message>
    <message>
        <source>Minutes: draft</source>
        <translation>Referat: udkast</translation>
    </message>
    <message>
        <source>Minutes: read out</source>
        <translation>Referat: læst op</translation>
    </message>
    <message>
        <source>Minutes: out for comments</source>
        <translation>Referat: til bemærkninger</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Åbent nu</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>I dag kl. {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Ingen dagsorden endnu</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Møde {number}</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nyt punkt</translation>
    </message>
    <message>
        <source>Use a template</source>
        <translation>Brug en skabelon</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>Flyt punktet</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Take a whole agenda from a template, or begin with one item.</source>
        <translation>Hent en hel dagsorden fra en skabelon, eller begynd med ét punkt.</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Dagsordenen er tom</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlæg det første møde</translation>
    </message>
    <message>
        <source>A meeting has a time, a place and an agenda. Its chairs are taken from the rota.</source>
        <translation>Et møde har en tid, et sted og en dagsorden. Lederne findes i rotationen.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åbn mødet</translation>
    </message>
    <message>
        <source>Start the meeting&apos;s clock and its first item</source>
        <translation>Start mødets ur og det første punkt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Take a whole agenda from a template</source>
        <translation>Hent en hel dagsorden fra en skabelon</translation>
    </message>
    <message>
        <source>Add an item after the chosen one</source>
        <translation>Tilføj et punkt efter det valgte</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Fjern punktet</translation>
    </message>
    <message>
        <source>Remove the chosen item</source>
        <translation>Fjern det valgte punkt</translation>
    </message>
    <message>
        <source>Write the item&apos;s title in its row</source>
        <translation>Skriv punktets titel i rækken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move the chosen item up</source>
        <translation>Flyt det valgte punkt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Move the chosen item down</source>
        <translation>Flyt det valgte punkt ned</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Et minut mere</translation>
    </message>
    <message>
        <source>Give the chosen item one minute more</source>
        <translation>Giv det valgte punkt et minut mere</translation>
    </message>
    <message>
        <source>One minute less</source>
        <translation>Et minut mindre</translation>
    </message>
    <message>
        <source>Give the chosen item one minute less</source>
        <translation>Giv det valgte punkt et minut mindre</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <source>Put the item on the next meeting&apos;s agenda as well, or no longer</source>
        <translation>Sæt også punktet på næste mødes dagsorden, eller lad være alligevel</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern mødet</translation>
    </message>
    <message>
        <source>Remove a meeting that was never opened, with its agenda</source>
        <translation>Fjern et møde, der aldrig blev åbnet, med dets dagsorden</translation>
    </message>
    <message numerus="yes">
        <source>%n people at {seconds} s each need {minutes} min.</source>
        <translation>
            <numerusform>%n person à {seconds} s kræver {minutes} min.</numerusform>
            <numerusform>%n personer à {seconds} s kræver {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>The item has {planned}. Choose {minutes} min.</source>
        <translation>Punktet har {planned}. Vælg {minutes} min.</translation>
    </message>
    <message>
        <source>The item has {planned}. Choose {seconds} s or {minutes} min.</source>
        <translation>Punktet har {planned}. Vælg {seconds} s eller {minutes} min.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>min. left</source>
        <translation>min. tilbage</translation>
    </message>
    <message>
        <source>We begin in a moment</source>
        <translation>Vi begynder om lidt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>We go on at {time}</source>
        <translation>Vi fortsætter kl. {time}</translation>
    </message>
    <message>
        <source>Welcome to the table</source>
        <translation>Velkommen til bordet</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> og </translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation>{spent} af {planned} min</translation>
    </message>
    <message>
        <source>plan {time}</source>
        <translation>plan {time}</translation>
    </message>
    <message>
        <source>fixed time {time}</source>
        <translation>fast tid {time}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>tages med</translation>
    </message>
    <message>
        <source>{minutes} {sign} {extra} min</source>
        <translation>{minutes} {sign} {extra} min</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Næste punkt</translation>
    </message>
    <message>
        <source>Leave this item and begin the next</source>
        <translation>Forlad punktet, og begynd det næste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Go back to the item before</source>
        <translation>Gå tilbage til punktet før</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Slut mødet</translation>
    </message>
    <message>
        <source>Stop the clock of the meeting; what is unfinished goes on to the next one</source>
        <translation>Stop mødets ur. Det, der ikke blev færdigt, kommer med til næste møde</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Write to yourself about this item; the room never sees it</source>
        <translation>Skriv til dig selv om punktet. Rummet ser det aldrig</translation>
    </message>
    <message>
        <source>Hide the private note</source>
        <translation>Skjul det private notat</translation>
    </message>
    <message>
        <source>Give the agenda more room</source>
        <translation>Giv dagsordenen mere plads</translation>
    </message>
    <message>
        <source>expected start / plan</source>
        <translation>ventet start / plan</translation>
    </message>
    <message>
        <source>End {time} / {plan}</source>
        <comment>expected / planned end of the meeting</comment>
        <translation>Slut {time} / {plan}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Planned {planned} min · took {took} min · ended {time}</source>
        <translation>Planlagt {planned} min · tog {took} min · sluttede {time}</translation>
    </message>
    <message>
        <source>In all {planned} min · ends {time}</source>
        <translation>I alt {planned} min · slutter {time}</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>slutter {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds too short</source>
        <translation>
            <numerusform>%n runde er for kort</numerusform>
            <numerusform>%n runder er for korte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>%n for kort</numerusform>
            <numerusform>%n for korte</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Use the template</source>
        <translation>Brug skabelonen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Speaker list</source>
        <translation>Talerliste</translation>
    </message>
    <message>
        <source>Silent writing</source>
        <translation>Stilleskrivning</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Afstemning</translation>
    </message>
    <message>
        <source>Agreement scale</source>
        <translation>Enighedsskala</translation>
    </message>
    <message>
        <source>Mind map</source>
        <translation>Mindmap</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Oplæg</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Læsning</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation>næste møde</translation>
    </message>
    <message numerus="yes">
        <source>%n open actions</source>
        <translation>
            <numerusform>%n åben handling</numerusform>
            <numerusform>%n åbne handlinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Came along by itself: {what}</source>
        <translation>Kom med af sig selv: {what}</translation>
    </message>
    <message>
        <source>What became of our agreements?</source>
        <translation>Hvad blev der af aftalerne?</translation>
    </message>
    <message>
        <source>Meeting {number}: {title}</source>
        <translation>Møde {number}: {title}</translation>
    </message>
    <message>
        <source>+{time} over time</source>
        <translation>+{time} over tid</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min sent</numerusform>
            <numerusform>%n min sent</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>kl. {time}</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Flyt til venstre</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Flyt til højre</translation>
    </message>
    <message>
        <source>A little to the left</source>
        <translation>Lidt til venstre</translation>
    </message>
    <message>
        <source>A little to the right</source>
        <translation>Lidt til højre</translation>
    </message>
    <message>
        <source>A little up</source>
        <translation>Lidt op</translation>
    </message>
    <message>
        <source>A little down</source>
        <translation>Lidt ned</translation>
    </message>
    <message>
        <source>Note to the left</source>
        <translation>Seddel til venstre</translation>
    </message>
    <message>
        <source>Note to the right</source>
        <translation>Seddel til højre</translation>
    </message>
    <message>
        <source>Note above</source>
        <translation>Seddel over</translation>
    </message>
    <message>
        <source>Note below</source>
        <translation>Seddel under</translation>
    </message>
    <message>
        <source>Open a note in the field</source>
        <translation>Åbn en seddel i feltet</translation>
    </message>
    <message>
        <source>Give the selected notes the next colour</source>
        <translation>Giv de valgte sedler den næste farve</translation>
    </message>
    <message>
        <source>Set the notes in rows</source>
        <translation>Stil sedlerne i rækker</translation>
    </message>
    <message>
        <source>Make the selected notes points of the minutes</source>
        <translation>Gør de valgte sedler til punkter i referatet</translation>
    </message>
    <message>
        <source>Fit the whole board into the window</source>
        <translation>Vis hele tavlen</translation>
    </message>
    <message>
        <source>Fit the selected notes into the window</source>
        <translation>Vis de valgte sedler så store som muligt</translation>
    </message>
    <message>
        <source>Zoom in about the middle</source>
        <translation>Zoom ind om midten</translation>
    </message>
    <message>
        <source>Zoom out about the middle</source>
        <translation>Zoom ud om midten</translation>
    </message>
    <message>
        <source>Move the selected notes to the next field</source>
        <translation>Flyt de valgte sedler til det næste felt</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny seddel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ryd op</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Til referat</translation>
    </message>
    <message>
        <source>Show the selected</source>
        <translation>Vis de valgte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Til næste felt</translation>
    </message>
    <message>
        <source>Write on the selected note</source>
        <translation>Skriv på den valgte seddel</translation>
    </message>
    <message>
        <source>Take the selected notes off the board</source>
        <translation>Tag de valgte sedler af tavlen</translation>
    </message>
    <message>
        <source>Select every note</source>
        <translation>Vælg alle sedler</translation>
    </message>
    <message>
        <source>Leave the selection</source>
        <translation>Vælg ingen sedler</translation>
    </message>
    <message>
        <source>Copy the selected notes as lines of text</source>
        <translation>Kopiér de valgte sedler som linjer med tekst</translation>
    </message>
    <message>
        <source>Put a note on the board for each copied line</source>
        <translation>Lav en seddel af hver kopieret linje</translation>
    </message>
    <message>
        <source>Go through the notes in reading order</source>
        <translation>Gå gennem sedlerne i læserækkefølge</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Vælg alle</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Vælg ingen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Næste seddel</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Forrige seddel</translation>
    </message>
    <message>
        <source>Move the selected notes by one gap</source>
        <translation>Flyt de valgte sedler ét mellemrum</translation>
    </message>
    <message>
        <source>Move the selected notes a little</source>
        <translation>Flyt de valgte sedler lidt</translation>
    </message>
    <message>
        <source>Select the note beside this one</source>
        <translation>Vælg sedlen ved siden af</translation>
    </message>
    <message>
        <source>Photo: {board}</source>
        <translation>Foto: {board}</translation>
    </message>
    <message>
        <source>Lay out a SWOT for this item</source>
        <translation>Læg en SWOT frem til punktet</translation>
    </message>
    <message>
        <source>Lay out an empty poster for this item</source>
        <translation>Læg en tom plakat frem til punktet</translation>
    </message>
    <message>
        <source>Choose another kind of board for this item</source>
        <translation>Vælg en anden slags tavle til dette punkt</translation>
    </message>
    <message>
        <source>SWOT</source>
        <translation>SWOT</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>More boards …</source>
        <translation>Flere tavler …</translation>
    </message>
    <message>
        <source>Board of the meeting</source>
        <translation>Mødets tavle</translation>
    </message>
    <message>
        <source>Writes: {kind}</source>
        <translation>Skriver: {kind}</translation>
    </message>
    <message>
        <source>Choose what the room is to write on. Notes are typed here and seen on the wall.</source>
        <translation>Vælg, hvad der skal skrives på. Sedlerne skrives her og ses på væggen.</translation>
    </message>
    <message>
        <source>No board yet</source>
        <translation>Ingen tavle endnu</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Intet møde er åbent</translation>
    </message>
    <message>
        <source>Boards belong to the items of an open meeting.</source>
        <translation>Tavler hører til punkterne på et åbent møde.</translation>
    </message>
    <message>
        <source>For instance: survey 2023, minutes of 4 March, heard from five families</source>
        <translation>For eksempel: måling 2023, referat 4. marts, hørt fra fem familier</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hvor ved vi det fra?</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n seddel</numerusform>
            <numerusform>%n sedler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes were made of the beginning. The rest is on the clipboard: paste again to go on.</source>
        <translation>
            <numerusform>%n seddel blev lavet af begyndelsen. Resten ligger på udklipsholderen: indsæt igen for at gå videre.</numerusform>
            <numerusform>%n sedler blev lavet af begyndelsen. Resten ligger på udklipsholderen: indsæt igen for at gå videre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the rest</source>
        <translation>Indsæt resten</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n prik</numerusform>
            <numerusform>%n prikker</numerusform>
        </translation>
    </message>
    <message>
        <source>Known from: {evidence}</source>
        <translation>Kendes fra: {evidence}</translation>
    </message>
    <message>
        <source>A note is being written</source>
        <translation>En seddel er ved at blive skrevet</translation>
    </message>
    <message numerus="yes">
        <source>%n notes selected</source>
        <translation>
            <numerusform>%n seddel valgt</numerusform>
            <numerusform>%n sedler valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not there. Was it moved or renamed, or is a disk not connected?</source>
        <translation>{name} er der ikke. Er den flyttet eller omdøbt, eller er en disk ikke tilsluttet?</translation>
    </message>
    <message>
        <source>A committee needs a name.</source>
        <translation>Et udvalg skal have et navn.</translation>
    </message>
    <message>
        <source>{name} is sound.</source>
        <translation>{name} er i orden.</translation>
    </message>
    <message>
        <source>There is no screen here to show the window on.</source>
        <translation>Her er ingen skærm at vise vinduet på.</translation>
    </message>
    <message>
        <source>There are no meetings in {name} yet.</source>
        <translation>Der er endnu ingen møder i {name}.</translation>
    </message>
    <message>
        <source>There is no meeting {number}; there are: {numbers}.</source>
        <translation>Der er intet møde {number}; der er: {numbers}.</translation>
    </message>
    <message>
        <source>There are no minutes in {name} yet.</source>
        <translation>Der er endnu intet referat i {name}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Sedler</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knuder</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n medlem</numerusform>
            <numerusform>%n medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Put this tool in the centre</source>
        <translation>Sæt dette redskab i midten</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Indhent tiden</translation>
    </message>
    <message>
        <source>Hide or show the agenda</source>
        <translation>Skjul eller vis dagsordenen</translation>
    </message>
    <message>
        <source>Give the tool more room</source>
        <translation>Giv redskabet mere plads</translation>
    </message>
    <message>
        <source>Hide or show the right side</source>
        <translation>Skjul eller vis højre side</translation>
    </message>
    <message>
        <source>Hide or show the line of the minutes</source>
        <translation>Skjul eller vis linjen til referatet</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Næste rude</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>Flyt tastaturet til næste rude</translation>
    </message>
    <message>
        <source>Start the clock of the next meeting</source>
        <translation>Start det næste mødes ur</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planlæg et møde</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Gå til møderne</translation>
    </message>
    <message>
        <source>Plan the next meeting first; then it is opened here.</source>
        <translation>Planlæg først det næste møde; så åbnes det her.</translation>
    </message>
    <message>
        <source>When you open the meeting, its clock starts and the first item begins.</source>
        <translation>Når du åbner mødet, starter uret, og det første punkt begynder.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kør</translation>
    </message>
    <message>
        <source>When time is asked about</source>
        <translation>Når der spørges om tiden</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Væggen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Members, seats and attendance</source>
        <translation>Medlemmer, pladser og fremmøde</translation>
    </message>
    <message>
        <source>Plan meetings and choose who leads</source>
        <translation>Planlæg møder, og vælg, hvem der leder</translation>
    </message>
    <message>
        <source>Lead the meeting</source>
        <translation>Led mødet</translation>
    </message>
    <message>
        <source>Wall on the screen</source>
        <translation>Væggen på skærmen</translation>
    </message>
    <message>
        <source>Fill the second screen, or this one, with what the room sees</source>
        <translation>Fyld den anden skærm, eller denne, med det, rummet ser</translation>
    </message>
    <message>
        <source>Back to the laptop</source>
        <translation>Tilbage til computeren</translation>
    </message>
    <message>
        <source>Take the wall off this screen</source>
        <translation>Fjern væggen fra denne skærm</translation>
    </message>
    <message>
        <source>Export the minutes …</source>
        <translation>Eksportér referatet …</translation>
    </message>
    <message>
        <source>Write the minutes as files</source>
        <translation>Skriv referatet som filer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Language, colours, keys and the file</source>
        <translation>Sprog, farver, genveje og filen</translation>
    </message>
    <message>
        <source>There is no meeting to export yet.</source>
        <translation>Der er intet møde at eksportere endnu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Rundbord</source>
        <translation>Rundbord</translation>
    </message>
    <message>
        <source>The computer was away or its clock was set. Under Run you can say what happened.</source>
        <translation>Computeren var væk, eller dens ur blev stillet. Under Kør kan du sige, hvad der skete.</translation>
    </message>
    <message>
        <source>{names} lead</source>
        <translation>{names} leder</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n til stede</numerusform>
            <numerusform>%n til stede</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads this item</source>
        <translation>{name} leder punktet</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>Slut ca. {time}</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tavler</translation>
    </message>
    <message>
        <source>Propose the rest</source>
        <translation>Foreslå resten</translation>
    </message>
    <message>
        <source>Propose a pair for each meeting to come that has no confirmed one</source>
        <translation>Foreslå et par til hvert kommende møde, der ikke har et bekræftet</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>This pair leads</source>
        <translation>Det bliver dette par</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Swap evenings, or let somebody else lead</source>
        <translation>Byt aftener, eller lad en anden lede</translation>
    </message>
    <message>
        <source>One of the pair cannot come: somebody steps in and gives an evening in exchange</source>
        <translation>En af de to kan ikke komme: en anden træder til og bytter aften</translation>
    </message>
    <message>
        <source>Chair rota</source>
        <translation>Formandsrotation</translation>
    </message>
    <message>
        <source>Two citizens lead together, and the administration supports them. Each pair is used once before a pair comes again.</source>
        <translation>To borgere leder sammen. Forvaltningen støtter. Hvert par bruges én gang, før et par gentages.</translation>
    </message>
    <message>
        <source>No meetings to lead yet</source>
        <translation>Ingen møder at lede endnu</translation>
    </message>
    <message>
        <source>Plan the first meetings; then two citizens are proposed for each.</source>
        <translation>Planlæg de første møder; så foreslås to borgere til hvert.</translation>
    </message>
    <message>
        <source>Clustering in silence, and near-identical notes</source>
        <translation>Klynger i stilhed og næsten ens sedler</translation>
    </message>
    <message>
        <source>Clusters and stacks</source>
        <translation>Klynger og stakke</translation>
    </message>
    <message>
        <source>Photos of paper</source>
        <translation>Fotos af papir</translation>
    </message>
    <message>
        <source>Arrange notes</source>
        <translation>Ordn sedler</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkendelse</translation>
    </message>
    <message>
        <source>The line of the minutes</source>
        <translation>Linjen til referatet</translation>
    </message>
    <message>
        <source>Show this page of the meeting</source>
        <translation>Vis denne side af mødet</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Åbn mødet igen</translation>
    </message>
    <message>
        <source>Go on with a meeting that was ended</source>
        <translation>Fortsæt et møde, der var sluttet</translation>
    </message>
    <message>
        <source>Write a point, a decision or an action from anywhere in the meeting</source>
        <translation>Skriv et punkt, en beslutning eller en handling, hvor du end er i mødet</translation>
    </message>
    <message>
        <source>Write under the selected point of the map, or again under the item in work</source>
        <translation>Skriv under det valgte punkt på kortet, eller igen under det punkt, I er ved</translation>
    </message>
    <message>
        <source>Write in the minutes</source>
        <translation>Skriv i referatet</translation>
    </message>
    <message>
        <source>Under the selected point</source>
        <translation>Under det valgte punkt</translation>
    </message>
    <message>
        <source>The minutes begin when a meeting is opened</source>
        <translation>Referatet begynder, når et møde åbnes</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>A first sign tells the kind of point: ! &gt; ? # &quot;</source>
        <translation>Det første tegn siger, hvad linjen er: ! &gt; ? # &quot;</translation>
    </message>
    <message>
        <source>Correct the last point</source>
        <translation>Ret det sidste punkt</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sidst</translation>
    </message>
    <message>
        <source>Text of the point</source>
        <translation>Punktets tekst</translation>
    </message>
    <message>
        <source>{committee}, meeting {number}, {day}</source>
        <comment>line under the title of exported minutes</comment>
        <translation>{committee}, møde {number}, {day}</translation>
    </message>
    <message>
        <source>Action, done</source>
        <comment>in the legend of exported minutes</comment>
        <translation>Handling, udført</translation>
    </message>
    <message>
        <source>due {date}</source>
        <comment>of an action in exported minutes</comment>
        <translation>frist {date}</translation>
    </message>
    <message>
        <source>There are no minutes of meeting {number} yet.</source>
        <translation>Der er endnu ikke noget referat af møde {number}.</translation>
    </message>
    <message>
        <source>{count} points of the minutes have lost their place; nothing was exported.</source>
        <translation>{count} punkter i referatet har mistet deres plads; intet blev eksporteret.</translation>
    </message>
    <message>
        <source>The picture is too large for the memory of this computer; export the map as SVG or PDF.</source>
        <translation>Billedet er for stort til computerens hukommelse; eksportér kortet som SVG eller PDF.</translation>
    </message>
    <message>
        <source>The map is large: the picture shows it at {percent} % of its size. SVG and PDF stay sharp.</source>
        <translation>Kortet er stort: billedet viser det i {percent} % størrelse. SVG og PDF forbliver skarpe.</translation>
    </message>
    <message numerus="yes">
        <source>Mind map of the minutes of {committee}, {day}: %n points</source>
        <translation>
            <numerusform>Mindmapreferat for {committee}, {day}: %n punkt</numerusform>
            <numerusform>Mindmapreferat for {committee}, {day}: %n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeplane mind map</source>
        <translation>Mindmap til Freeplane</translation>
    </message>
    <message>
        <source>Outline (OPML)</source>
        <translation>Disposition (OPML)</translation>
    </message>
    <message>
        <source>Poster on one sheet (PDF)</source>
        <translation>Plakat på ét ark (PDF)</translation>
    </message>
    <message>
        <source>Poster in sheets of A4 to glue together (PDF)</source>
        <translation>Plakat på A4-ark til at lime sammen (PDF)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tegning (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Billede (PNG)</translation>
    </message>
    <message>
        <source>Table of the notes (CSV)</source>
        <translation>Tabel over sedlerne (CSV)</translation>
    </message>
    <message>
        <source>Outline (Markdown)</source>
        <translation>Disposition (Markdown)</translation>
    </message>
    <message>
        <source>board</source>
        <comment>first word of the names of exported files</comment>
        <translation>tavle</translation>
    </message>
    <message>
        <source>tiles</source>
        <comment>last word of the names of exported files</comment>
        <translation>ark</translation>
    </message>
    <message>
        <source>Diagram for web pages (Mermaid)</source>
        <translation>Diagram til websider (Mermaid)</translation>
    </message>
    <message>
        <source>XMind mind map</source>
        <translation>XMind-mindmap</translation>
    </message>
    <message>
        <source>Indented text</source>
        <translation>Indrykket tekst</translation>
    </message>
    <message>
        <source>All data of the map (JSON)</source>
        <translation>Alle kortets data (JSON)</translation>
    </message>
    <message>
        <source>Drawing of the map (SVG)</source>
        <translation>Tegning af kortet (SVG)</translation>
    </message>
    <message>
        <source>Picture of the map (PNG)</source>
        <translation>Billede af kortet (PNG)</translation>
    </message>
    <message>
        <source>Poster of the map (PDF)</source>
        <translation>Plakat med kortet (PDF)</translation>
    </message>
    <message>
        <source>Web page with map and outline (HTML)</source>
        <translation>Webside med kort og disposition (HTML)</translation>
    </message>
    <message>
        <source>Minutes for Word (DOCX)</source>
        <translation>Referat til Word (DOCX)</translation>
    </message>
    <message>
        <source>Minutes for LibreOffice (ODT)</source>
        <translation>Referat til LibreOffice (ODT)</translation>
    </message>
    <message>
        <source>Minutes for the archive (accessible PDF)</source>
        <translation>Referat til arkivet (tilgængelig PDF)</translation>
    </message>
    <message>
        <source>Actions as a table (CSV)</source>
        <translation>Handlinger som tabel (CSV)</translation>
    </message>
    <message>
        <source>Actions and decisions (Excel)</source>
        <translation>Handlinger og beslutninger (Excel)</translation>
    </message>
    <message>
        <source>Meeting and actions for a calendar (ICS)</source>
        <translation>Møde og handlinger til en kalender (ICS)</translation>
    </message>
    <message>
        <source>The export as {format} holds {made} of {all} points; it was not written.</source>
        <translation>Eksporten som {format} rummer {made} af {all} punkter; den blev ikke skrevet.</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>first word of the names of exported files</comment>
        <translation>møde</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>last word of the names of exported files</comment>
        <translation>intern</translation>
    </message>
    <message>
        <source>minutes</source>
        <comment>last word of the names of exported files</comment>
        <translation>referat</translation>
    </message>
    <message>
        <source>{folder} is a file; choose a folder.</source>
        <translation>{folder} er en fil; vælg en mappe.</translation>
    </message>
    <message>
        <source>Export the minutes</source>
        <translation>Eksportér referatet</translation>
    </message>
    <message>
        <source>Choose a folder and write</source>
        <translation>Vælg mappe, og skriv</translation>
    </message>
    <message>
        <source>Write the ticked formats into a folder</source>
        <translation>Skriv de afkrydsede formater i en mappe</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Open the folder in the file manager</source>
        <translation>Åbn mappen i stifinderen</translation>
    </message>
    <message>
        <source>Export the board</source>
        <translation>Eksportér tavlen</translation>
    </message>
    <message>
        <source>Size of the poster</source>
        <translation>Plakatens størrelse</translation>
    </message>
    <message>
        <source>As small as it stays readable</source>
        <translation>Så lille, som den kan læses</translation>
    </message>
    <message>
        <source>All boards of the meeting</source>
        <translation>Alle mødets tavler</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Hvor meget der er skrevet</translation>
    </message>
    <message>
        <source>Tick at least one format.</source>
        <translation>Kryds mindst ét format af.</translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation>Hvor skal filerne ligge?</translation>
    </message>
    <message>
        <source>A Word document with your own look</source>
        <translation>Et Word-dokument med jeres eget udseende</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Stop before the next file</source>
        <translation>Stop før den næste fil</translation>
    </message>
    <message>
        <source>Write Word documents into a document of your own</source>
        <translation>Skriv Word-dokumenter ind i jeres eget dokument</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Word template …</source>
        <translation>Word-skabelon …</translation>
    </message>
    <message>
        <source>Everything, with names. The files carry the word “internal” in their names.</source>
        <translation>Det hele, med navne. Filerne har ordet “intern” i navnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences from the internal edition:</source>
        <translation>
            <numerusform>%n forskel fra den interne udgave:</numerusform>
            <numerusform>%n forskelle fra den interne udgave:</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>Skriver {name} …</translation>
    </message>
    <message>
        <source>Stopped. Every file that was written is whole.</source>
        <translation>Stoppet. Alle filer, der er skrevet, er hele.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were written:</source>
        <translation>
            <numerusform>%n fil er skrevet:</numerusform>
            <numerusform>%n filer er skrevet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes are covered; their words stay out of the files.</source>
        <translation>
            <numerusform>%n seddel er dækket til; dens ord kommer ikke med i filerne.</numerusform>
            <numerusform>%n sedler er dækket til; deres ord kommer ikke med i filerne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Mødet</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Gren</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Pointe</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bekymring</translation>
    </message>
    <message>
        <source>may vote</source>
        <translation>har stemmeret</translation>
    </message>
    <message>
        <source>of {count} have voted</source>
        <translation>af {count} har stemt</translation>
    </message>
    <message numerus="yes">
        <source>%n options to choose from</source>
        <translation>
            <numerusform>%n mulighed at vælge imellem</numerusform>
            <numerusform>%n muligheder at vælge imellem</numerusform>
        </translation>
    </message>
    <message>
        <source>When the laptop comes to you, choose where nobody looks.</source>
        <translation>Når computeren kommer til dig, vælger du, uden at andre ser det.</translation>
    </message>
    <message numerus="yes">
        <source>%n voted</source>
        <translation>
            <numerusform>%n stemte</numerusform>
            <numerusform>%n stemte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanke</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Stemt om</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How the vote was spread</source>
        <translation>Hvordan stemmerne fordelte sig</translation>
    </message>
    <message>
        <source>Decisions of the meeting</source>
        <translation>Mødets beslutninger</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Enighed</translation>
    </message>
    <message>
        <source>Actions of the meeting</source>
        <translation>Mødets handlinger</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uenighed</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkering</translation>
    </message>
    <message>
        <source>Write a point right behind the selected one</source>
        <translation>Skriv et punkt lige efter det valgte</translation>
    </message>
    <message>
        <source>Write a point below the selected one</source>
        <translation>Skriv et punkt under det valgte</translation>
    </message>
    <message>
        <source>Write a point that the selected one goes under</source>
        <translation>Skriv et punkt, som det valgte kommer ind under</translation>
    </message>
    <message>
        <source>Change the words of the selected point</source>
        <translation>Ret teksten i det valgte punkt</translation>
    </message>
    <message>
        <source>Another committee …</source>
        <translation>Et andet udvalg …</translation>
    </message>
    <message>
        <source>Take this map into the minutes of a committee</source>
        <translation>Tag kortet ind i et udvalgs referat</translation>
    </message>
    <message>
        <source>Hide or show what is below the selected point</source>
        <translation>Skjul eller vis det, der ligger under det valgte punkt</translation>
    </message>
    <message>
        <source>Find points by words</source>
        <translation>Find punkter ud fra ord</translation>
    </message>
    <message>
        <source>Close this window; the file stays as it is</source>
        <translation>Luk vinduet; filen bliver, som den er</translation>
    </message>
    <message>
        <source>Delete the selected point with all below it</source>
        <translation>Slet det valgte punkt med alt under det</translation>
    </message>
    <message>
        <source>Put the copied lines below the selected point, indented as they are</source>
        <translation>Sæt de kopierede linjer ind under det valgte punkt med deres indrykning</translation>
    </message>
    <message>
        <source>Copy the selected point with all below it as indented text</source>
        <translation>Kopiér det valgte punkt med alt under det som indrykket tekst</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Paste as a branch</source>
        <translation>Sæt ind som gren</translation>
    </message>
    <message>
        <source>Copy the branch</source>
        <translation>Kopiér grenen</translation>
    </message>
    <message>
        <source>Show the note on the board that this point came from</source>
        <translation>Vis den seddel på tavlen, som punktet kommer fra</translation>
    </message>
    <message>
        <source>Show the turn, the vote or the photo this point came from</source>
        <translation>Vis det indlæg, den afstemning eller det foto, punktet kom fra</translation>
    </message>
    <message>
        <source>Go to where it came from</source>
        <translation>Gå til, hvor det kom fra</translation>
    </message>
    <message>
        <source>Link the selected point with another one: here first, then there; again takes it away</source>
        <translation>Forbind det valgte punkt med et andet: først her, så der; en gang til fjerner forbindelsen</translation>
    </message>
    <message>
        <source>Link nothing</source>
        <translation>Forbind ikke noget</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Ingen forbindelse</translation>
    </message>
    <message>
        <source>Branch alone</source>
        <translation>Grenen alene</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nyt punkt</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Delvis gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Opgivet</translation>
    </message>
    <message>
        <source>Only for the committee</source>
        <translation>Kun for udvalget</translation>
    </message>
    <message>
        <source>Cluster without a name</source>
        <translation>Klynge uden navn</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>With first name</source>
        <translation>Med fornavn</translation>
    </message>
    <message>
        <source>With full name</source>
        <translation>Med fulde navn</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Gå til sedlen</translation>
    </message>
    <message>
        <source>Go to the turn</source>
        <translation>Gå til taleturen</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>Gå til afstemningen</translation>
    </message>
    <message>
        <source>Go to the photo</source>
        <translation>Gå til fotoet</translation>
    </message>
    <message>
        <source>About the point</source>
        <translation>Om punktet</translation>
    </message>
    <message>
        <source>No point is selected</source>
        <translation>Intet punkt er valgt</translation>
    </message>
    <message>
        <source>written at {time}</source>
        <translation>skrevet kl. {time}</translation>
    </message>
    <message>
        <source>What else was said about it</source>
        <translation>Hvad der ellers blev sagt om det</translation>
    </message>
    <message>
        <source>Friday, 12/3, next meeting</source>
        <translation>fredag, 12/3, næste møde</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Uddybning</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategier</translation>
    </message>
    <message>
        <source>{question} is missing</source>
        <translation>{question} mangler</translation>
    </message>
    <message>
        <source>Who? Two letters</source>
        <translation>Hvem? To bogstaver</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Hvem tager sig af det</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>By when? friday, 12/3, next meeting</source>
        <translation>Hvornår? fredag, 12/3, næste møde</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hvor langt</translation>
    </message>
    <message>
        <source>May be used</source>
        <translation>Må bruges</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Luk detaljerne</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Åbn linket</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>That is no date. Write for instance Friday, 12/3 or week 23.</source>
        <translation>Det er ikke en dato. Skriv for eksempel fredag, 12/3 eller uge 23.</translation>
    </message>
    <message>
        <source>Move the selected point before the one above it</source>
        <translation>Flyt det valgte punkt op over det forrige</translation>
    </message>
    <message>
        <source>Move the selected point behind the one below it</source>
        <translation>Flyt det valgte punkt ned under det næste</translation>
    </message>
    <message>
        <source>Move the selected point one step to the left</source>
        <translation>Flyt det valgte punkt et trin mod venstre</translation>
    </message>
    <message>
        <source>Move the selected point one step to the right</source>
        <translation>Flyt det valgte punkt et trin mod højre</translation>
    </message>
    <message>
        <source>Make the selected point this kind</source>
        <translation>Gør det valgte punkt til denne slags</translation>
    </message>
    <message>
        <source>Skip to the minutes</source>
        <translation>Spring til referatet</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Fold the map</source>
        <translation>Fold kortet</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Vis hele kortet</translation>
    </message>
    <message>
        <source>Show the map larger</source>
        <translation>Vis kortet større</translation>
    </message>
    <message>
        <source>Show the map smaller</source>
        <translation>Vis kortet mindre</translation>
    </message>
    <message>
        <source>Look at the selected branch alone, or at the whole map again</source>
        <translation>Se på den valgte gren alene, eller på hele kortet igen</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kortet</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Tættere på</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Længere væk</translation>
    </message>
    <message>
        <source>Begin the minutes</source>
        <translation>Begynd referatet</translation>
    </message>
    <message>
        <source>Make the map with a branch for each item of the agenda</source>
        <translation>Lav kortet med en gren for hvert punkt på dagsordenen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importér …</translation>
    </message>
    <message>
        <source>Bring in a map or an outline of another program</source>
        <translation>Hent et mindmap eller en disposition fra et andet program</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Intet referat endnu</translation>
    </message>
    <message>
        <source>Each item of the agenda becomes a branch, and each line you write a point on it.</source>
        <translation>Hvert punkt på dagsordenen bliver en gren, og hver linje, du skriver, et punkt på den.</translation>
    </message>
    <message>
        <source>The minutes begin when a meeting is opened from its agenda.</source>
        <translation>Referatet begynder, når et møde åbnes fra sin dagsorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n handling</numerusform>
            <numerusform>%n handlinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Link “{text}” with: choose a point and press X, or Esc.</source>
        <translation>Forbind “{text}” med: vælg et punkt og tryk X, eller Esc.</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Der er ikke skrevet noget endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n tidligere</numerusform>
            <numerusform>%n tidligere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n senere</numerusform>
            <numerusform>%n senere</numerusform>
        </translation>
    </message>
    <message>
        <source>Mind map of the minutes</source>
        <translation>Referatets mindmap</translation>
    </message>
    <message>
        <source>From a note on a board</source>
        <translation>Fra en seddel på en tavle</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Fulgt</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>Ikke fulgt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Gem det skrevne</translation>
    </message>
    <message>
        <source>The minutes were changed accordingly</source>
        <translation>Referatet er rettet efter den</translation>
    </message>
    <message>
        <source>The minutes stay as they are</source>
        <translation>Referatet bliver, som det er</translation>
    </message>
    <message>
        <source>Addenda and comments</source>
        <translation>Tilføjelser og bemærkninger</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>Ingen har sagt noget endnu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Hvad der skal siges</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Party (neutral name)</source>
        <translation>Parti (neutralt navn)</translation>
    </message>
    <message>
        <source>Is there for</source>
        <translation>Brænder for</translation>
    </message>
    <message>
        <source>Substitute tonight</source>
        <translation>Stedfortræder i aften</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Ret en person</translation>
    </message>
    <message>
        <source>Kind of the new person</source>
        <translation>Slags for den nye person</translation>
    </message>
    <message>
        <source>Write a name and press Enter, or paste a list</source>
        <translation>Skriv et navn og tryk Enter, eller indsæt en liste</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>Navn på den nye person</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>percent</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>When a meeting is planned, you note here who comes.</source>
        <translation>Når et møde er planlagt, noterer du her, hvem der kommer.</translation>
    </message>
    <message>
        <source>In the meeting now: {title}</source>
        <translation>I mødet nu: {title}</translation>
    </message>
    <message>
        <source>The next meeting: {title}, {day}</source>
        <translation>Næste møde: {title}, {day}</translation>
    </message>
    <message>
        <source>In the room {times}</source>
        <translation>I rummet {times}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <comment>substitute</comment>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>The chosen person is in the room</source>
        <translation>Den valgte er i lokalet</translation>
    </message>
    <message>
        <source>The chosen person has sent an apology</source>
        <translation>Den valgte har meldt afbud</translation>
    </message>
    <message>
        <source>The chosen person comes later; press T when they are there</source>
        <translation>Den valgte kommer senere; tryk T, når vedkommende er her</translation>
    </message>
    <message>
        <source>The chosen person has gone home</source>
        <translation>Den valgte er gået hjem</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Tilføj personer</translation>
    </message>
    <message>
        <source>Write names, one after the other, or paste a list</source>
        <translation>Skriv navne, et ad gangen, eller indsæt en liste</translation>
    </message>
    <message>
        <source>Change the name in the table</source>
        <translation>Ret navnet i tabellen</translation>
    </message>
    <message>
        <source>One seat up</source>
        <translation>En plads op</translation>
    </message>
    <message>
        <source>Move the chosen person one seat up</source>
        <translation>Flyt den valgte en plads op</translation>
    </message>
    <message>
        <source>One seat down</source>
        <translation>En plads ned</translation>
    </message>
    <message>
        <source>Move the chosen person one seat down</source>
        <translation>Flyt den valgte en plads ned</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Stedfortræder</translation>
    </message>
    <message>
        <source>Write who sits for the chosen member tonight</source>
        <translation>Skriv, hvem der sidder for det valgte medlem i aften</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Fjern personen</translation>
    </message>
    <message>
        <source>Take the chosen person off the committee; what they did stays</source>
        <translation>Tag den valgte ud af udvalget; det, vedkommende har gjort, bliver stående</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partier</translation>
    </message>
    <message>
        <source>Show the parties, or lay them aside</source>
        <translation>Vis partierne, eller læg dem til side</translation>
    </message>
    <message>
        <source>Paste a list of names</source>
        <translation>Indsæt en liste med navne</translation>
    </message>
    <message>
        <source>Add everybody from a copied list, one name a line</source>
        <translation>Tilføj alle fra en kopieret liste, ét navn pr. linje</translation>
    </message>
    <message>
        <source>Change the seats</source>
        <translation>Flyt pladserne</translation>
    </message>
    <message>
        <source>Write the names of the members, or paste a list. Each gets a seat at the round table.</source>
        <translation>Skriv medlemmernes navne, eller indsæt en liste. Hver får en plads ved det runde bord.</translation>
    </message>
    <message>
        <source>Who sits at the table?</source>
        <translation>Hvem sidder ved bordet?</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Hvem der deltog</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grøn</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Politician</source>
        <translation>Politiker</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Move to field</source>
        <translation>Flyt til felt</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Arket</translation>
    </message>
    <message>
        <source>Into {number}: {name}</source>
        <translation>I {number}: {name}</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Stacks and layers</source>
        <translation>Stakke og lag</translation>
    </message>
    <message>
        <source>Align and spread</source>
        <translation>Stil og fordel</translation>
    </message>
    <message>
        <source>Clusters and twins</source>
        <translation>Klynger og tvillinger</translation>
    </message>
    <message>
        <source>SWOT and strategy</source>
        <translation>SWOT og strategi</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Find rundt</translation>
    </message>
    <message>
        <source>Photos under the notes</source>
        <translation>Fotos under sedlerne</translation>
    </message>
    <message>
        <source>a citizen</source>
        <translation>en borger</translation>
    </message>
    <message>
        <source>a politician</source>
        <translation>en politiker</translation>
    </message>
    <message>
        <source>the administration</source>
        <translation>forvaltningen</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>en gæst</translation>
    </message>
    <message>
        <source>Closed item</source>
        <translation>Lukket punkt</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Politicians</source>
        <translation>Politikere</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Forvaltning</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gæster</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>For og imod</translation>
    </message>
    <message>
        <source>Agreement scale, 5 steps</source>
        <translation>Enighedsskala, 5 trin</translation>
    </message>
    <message>
        <source>Agreement scale, 8 steps</source>
        <translation>Enighedsskala, 8 trin</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Fist of five</source>
        <translation>Fem fingre</translation>
    </message>
    <message>
        <source>One by one at the laptop</source>
        <translation>En ad gangen ved computeren</translation>
    </message>
    <message>
        <source>Count and type in the sums</source>
        <translation>Tæl, og skriv tallene ind</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Stemmesedler på papir</translation>
    </message>
    <message>
        <source>Think first. When the laptop comes to you, place your dots where nobody looks.</source>
        <translation>Tænk først. Når computeren kommer til dig, sætter du dine prikker, uden at andre ser det.</translation>
    </message>
    <message>
        <source>Raise your hand when your answer is called.</source>
        <translation>Ræk hånden op, når dit svar bliver nævnt.</translation>
    </message>
    <message>
        <source>Fill in your ballot, fold it, and hand it to the chairs.</source>
        <translation>Udfyld din stemmeseddel, fold den, og giv den til mødelederne.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Imod</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Hverken for eller imod</translation>
    </message>
    <message>
        <source>Fully agree</source>
        <translation>Helt enig</translation>
    </message>
    <message>
        <source>Agree with reservations</source>
        <translation>Enig med forbehold</translation>
    </message>
    <message>
        <source>Can live with it</source>
        <translation>Kan leve med det</translation>
    </message>
    <message>
        <source>Doubtful, to be noted</source>
        <translation>Betænkelig, noteres</translation>
    </message>
    <message>
        <source>Cannot go along</source>
        <translation>Kan ikke gå med</translation>
    </message>
    <message>
        <source>Wholehearted support</source>
        <translation>Fuld støtte</translation>
    </message>
    <message>
        <source>Support with a small objection</source>
        <translation>Støtte med en lille indvending</translation>
    </message>
    <message>
        <source>Support with reservations</source>
        <translation>Støtte med forbehold</translation>
    </message>
    <message>
        <source>Neither for nor against</source>
        <translation>Hverken for eller imod</translation>
    </message>
    <message>
        <source>Needs more talk</source>
        <translation>Skal drøftes mere</translation>
    </message>
    <message>
        <source>Dislike it but will go along</source>
        <translation>Bryder mig ikke om det, men går med</translation>
    </message>
    <message>
        <source>Serious disagreement</source>
        <translation>Alvorligt uenig</translation>
    </message>
    <message>
        <source>Block it</source>
        <translation>Siger stop</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Træder til side</translation>
    </message>
    <message>
        <source>Reasoned objection</source>
        <translation>Begrundet indvending</translation>
    </message>
    <message>
        <source>Five fingers: I will help to carry it</source>
        <translation>Fem fingre: jeg er med til at bære det</translation>
    </message>
    <message>
        <source>Four: good</source>
        <translation>Fire: godt</translation>
    </message>
    <message>
        <source>Three: good enough</source>
        <translation>Tre: godt nok</translation>
    </message>
    <message>
        <source>Two: small worries</source>
        <translation>To: lidt betænkelig</translation>
    </message>
    <message>
        <source>One: big worries</source>
        <translation>Én: meget betænkelig</translation>
    </message>
    <message>
        <source>Fist: stop</source>
        <translation>Knytnæve: stop</translation>
    </message>
    <message>
        <source>The dots only prioritise; the group decides afterwards.</source>
        <translation>Prikkerne prioriterer kun; gruppen beslutter bagefter.</translation>
    </message>
    <message>
        <source>Adopted if more are for than against; abstentions do not count.</source>
        <translation>Vedtaget, hvis flere er for end imod; hverken for eller imod tæller ikke med.</translation>
    </message>
    <message>
        <source>Adopted if more than half of all who vote are for.</source>
        <translation>Vedtaget, hvis mere end halvdelen af alle, der stemmer, er for.</translation>
    </message>
    <message>
        <source>Adopted if at least two thirds of those for and against are for.</source>
        <translation>Vedtaget, hvis mindst to tredjedele af dem, der er for eller imod, er for.</translation>
    </message>
    <message>
        <source>Adopted if at least two thirds of all who vote can live with it.</source>
        <translation>Vedtaget, hvis mindst to tredjedele af alle, der stemmer, kan leve med det.</translation>
    </message>
    <message>
        <source>Adopted if at least four fifths of all who vote can live with it.</source>
        <translation>Vedtaget, hvis mindst fire femtedele af alle, der stemmer, kan leve med det.</translation>
    </message>
    <message>
        <source>Adopted if nobody is against.</source>
        <translation>Vedtaget, hvis ingen er imod.</translation>
    </message>
    <message>
        <source>Adopted if at most one is against.</source>
        <translation>Vedtaget, hvis højst én er imod.</translation>
    </message>
    <message>
        <source>Adopted if there is no reasoned objection.</source>
        <translation>Vedtaget, hvis der ikke er nogen begrundet indvending.</translation>
    </message>
    <message>
        <source>A rule of our own</source>
        <translation>Vores egen regel</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Vedtaget</translation>
    </message>
    <message>
        <source>Adopted with an objection worked in</source>
        <translation>Vedtaget med en indvending indarbejdet</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Ikke vedtaget</translation>
    </message>
    <message>
        <source>A tie: not adopted</source>
        <translation>Stemmelighed: ikke vedtaget</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>valgt her</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>ført videre</translation>
    </message>
    <message>
        <source>the same heading</source>
        <translation>samme overskrift</translation>
    </message>
    <message>
        <source>follows from a decision</source>
        <translation>følger af en beslutning</translation>
    </message>
    <message>
        <source>follows an action up</source>
        <translation>følger op på en handling</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>her kom det fra</translation>
    </message>
    <message>
        <source>on the same trail</source>
        <translation>på samme spor</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Udsat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Ingen ved det</translation>
    </message>
    <message>
        <source>The storyline of “{title}”</source>
        <translation>Den røde tråd i “{title}”</translation>
    </message>
    <message>
        <source>In {told} of {all} meetings</source>
        <translation>På {told} af {all} møder</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Agreed, and what became of it</source>
        <translation>Aftalt, og hvad der blev af det</translation>
    </message>
    <message>
        <source>Not there: {meetings}</source>
        <translation>Ikke med: {meetings}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>points</comment>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Intet blev skrevet</translation>
    </message>
    <message>
        <source>What became of “{idea}”: {result}</source>
        <translation>Hvad blev der af “{idea}”: {result}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Came later</source>
        <translation>Kom senere</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Gik tidligere</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Ikke noteret</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Mødeledelse</translation>
    </message>
    <message>
        <source>Support for the chairs</source>
        <translation>Støtte for mødelederne</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Enstemmigt</translation>
    </message>
    <message>
        <source>By majority</source>
        <translation>Med flertal</translation>
    </message>
    <message>
        <source>Consent after a change</source>
        <translation>Samtykke efter ændring</translation>
    </message>
    <message>
        <source>Decided by the committee</source>
        <translation>Besluttet af udvalget</translation>
    </message>
    <message>
        <source>Recommended to those who decide</source>
        <translation>Indstillet til dem, der beslutter</translation>
    </message>
    <message>
        <source>Name: own words – one statement a line, or nothing</source>
        <translation>Navn: egne ord – én udtalelse pr. linje, eller ingenting</translation>
    </message>
    <message>
        <source>This vote is a decision in the minutes.</source>
        <translation>Afstemningen står som beslutning i referatet.</translation>
    </message>
    <message>
        <source>The proposal was not adopted: {text}</source>
        <translation>Forslaget blev ikke vedtaget: {text}</translation>
    </message>
    <message>
        <source>We go on with: {options}</source>
        <translation>Vi arbejder videre med: {options}</translation>
    </message>
    <message>
        <source>Objection: {text}</source>
        <translation>Indvending: {text}</translation>
    </message>
    <message>
        <source>Round by round (who moved is not known):</source>
        <translation>Runde for runde (hvem der har flyttet sig, vides ikke):</translation>
    </message>
    <message>
        <source>How many go on</source>
        <translation>Hvor mange går videre</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Kompetence</translation>
    </message>
    <message>
        <source>The decision in exact words</source>
        <translation>Beslutningens præcise ordlyd</translation>
    </message>
    <message>
        <source>Minority statement</source>
        <translation>Mindretalsudtalelse</translation>
    </message>
    <message>
        <source>Result of the vote</source>
        <translation>Afstemningens resultat</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afklaret</translation>
    </message>
    <message>
        <source>Partly settled</source>
        <translation>Delvist afklaret</translation>
    </message>
    <message>
        <source>Bridge found</source>
        <translation>Bro fundet</translation>
    </message>
    <message>
        <source>Agreed to differ</source>
        <translation>Enige om at være uenige</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>Offentlig udgave</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Intern udgave</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Udkast</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Læst op</translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation>Godkendt og låst</translation>
    </message>
    <message>
        <source>Name in the text</source>
        <translation>Navn i teksten</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem der gør det</translation>
    </message>
    <message>
        <source>Attendance by name</source>
        <translation>Fremmøde med navn</translation>
    </message>
    <message>
        <source>Who led the item</source>
        <translation>Hvem der ledte punktet</translation>
    </message>
    <message>
        <source>Quote without consent</source>
        <translation>Citat uden samtykke</translation>
    </message>
    <message>
        <source>Votes of small groups</source>
        <translation>Små gruppers stemmer</translation>
    </message>
    <message>
        <source>Name with a minority statement</source>
        <translation>Navn ved en mindretalsudtalelse</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anledning</translation>
    </message>
    <message>
        <source>Presentation of the case</source>
        <translation>Sagsfremstilling</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Underskriftsblad</translation>
    </message>
    <message>
        <source>“{text}” is left out</source>
        <translation>“{text}” udelades</translation>
    </message>
    <message>
        <source>“{before}” becomes “{after}”</source>
        <translation>“{before}” bliver til “{after}”</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Afbud</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gået</translation>
    </message>
    <message numerus="yes">
        <source>%n apologies</source>
        <translation>
            <numerusform>%n afbud</numerusform>
            <numerusform>%n afbud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coming late</source>
        <translation>
            <numerusform>%n kommer sent</numerusform>
            <numerusform>%n kommer sent</numerusform>
        </translation>
    </message>
    <message>
        <source>The welcome</source>
        <translation>Velkomsten</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>Dagsordenen</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Ordet</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Tavlen</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Tiden er gået</translation>
    </message>
    <message>
        <source>Decisions read back</source>
        <translation>Oplæsning</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Referatet</translation>
    </message>
    <message>
        <source>Actions and calendar</source>
        <translation>Handlinger og kalender</translation>
    </message>
    <message>
        <source>The map as a picture</source>
        <translation>Kortet som billede</translation>
    </message>
    <message>
        <source>Map and outline for other programs</source>
        <translation>Kort og disposition til andre programmer</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Dette møde</translation>
    </message>
    <message>
        <source>All meetings with minutes</source>
        <translation>Alle møder med referat</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det, rummet ser</translation>
    </message>
    <message>
        <source>Rundbord: the wall</source>
        <translation>Rundbord: væggen</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Import a map</source>
        <translation>Importér et kort</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Læser …</translation>
    </message>
    <message numerus="yes">
        <source>%n points were imported into “{meeting}”.</source>
        <translation>
            <numerusform>%n punkt blev importeret i »{meeting}«.</numerusform>
            <numerusform>%n punkter blev importeret i »{meeting}«.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n points …</source>
        <translation>
            <numerusform>Importerer %n punkt …</numerusform>
            <numerusform>Importerer %n punkter …</numerusform>
        </translation>
    </message>
    <message>
        <source>Under “{text}”</source>
        <translation>Under »{text}«</translation>
    </message>
    <message>
        <source>As branches of “{meeting}”</source>
        <translation>Som grene i »{meeting}«</translation>
    </message>
    <message>
        <source>As the minutes of “{meeting}”</source>
        <translation>Som referat af »{meeting}«</translation>
    </message>
    <message>
        <source>As the minutes of a new meeting</source>
        <translation>Som referat af et nyt møde</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Hvor skal det hen?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message>
        <source>Mind maps and outlines</source>
        <translation>Mindmaps og dispositioner</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Intet blev importeret.</translation>
    </message>
    <message>
        <source>Something in the program failed. Nothing is lost; the step was taken back.</source>
        <translation>Noget i programmet gik galt. Intet er tabt; trinnet er taget tilbage.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Hvad vil du gøre?</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Fundne kommandoer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>Find a key: words, or the key itself</source>
        <translation>Find en tast: ord eller selve tasten</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Find en tast</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n tast</numerusform>
            <numerusform>%n taster</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open this committee</source>
        <translation>Åbn dette udvalg</translation>
    </message>
    <message>
        <source>One table. Everyone speaks. Nothing is lost.</source>
        <translation>Ét bord. Alle taler. Intet går tabt.</translation>
    </message>
    <message>
        <source>A committee is one file on your computer. Make yours, or see a whole year in the demo.</source>
        <translation>Ét udvalg er én fil på din computer. Opret jeres udvalg, eller se et helt forløb i demo-udvalget.</translation>
    </message>
    <message>
        <source>Recent committees</source>
        <translation>Seneste udvalg</translation>
    </message>
    <message>
        <source>The files stay on this computer. Rundbord does not use the internet.</source>
        <translation>Filerne bliver på denne computer. Rundbord bruger ikke nettet.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Tag det seneste tilbage</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gør det fortrudte igen</translation>
    </message>
    <message>
        <source>Undo: {action}</source>
        <translation>Fortryd: {action}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Intet at fortryde</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Har ordet</translation>
    </message>
    <message>
        <source>Both lead for the first time.</source>
        <translation>Begge leder for første gang.</translation>
    </message>
    <message>
        <source>One of them leads for the first time.</source>
        <translation>En af dem leder for første gang.</translation>
    </message>
    <message>
        <source>They have not led together before.</source>
        <translation>Parret er nyt.</translation>
    </message>
    <message>
        <source>They have led together before.</source>
        <translation>De har ledet sammen før.</translation>
    </message>
    <message>
        <source>Neither of them leads the meeting before.</source>
        <translation>Ingen af dem leder mødet før.</translation>
    </message>
    <message>
        <source>One of them leads the meeting before as well.</source>
        <translation>En af dem leder også mødet før.</translation>
    </message>
    <message>
        <source>Led</source>
        <comment>the meeting was led by these</comment>
        <translation>Ledet</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>I aften</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>forslag</translation>
    </message>
    <message>
        <source>One proposal, or several, one a line</source>
        <translation>Ét forslag eller flere, ét pr. linje</translation>
    </message>
    <message>
        <source>The selected notes ({count})</source>
        <translation>De valgte sedler ({count})</translation>
    </message>
    <message>
        <source>The notes of the board ({count})</source>
        <translation>Tavlens sedler ({count})</translation>
    </message>
    <message>
        <source>The clusters of the board ({count})</source>
        <translation>Tavlens klynger ({count})</translation>
    </message>
    <message>
        <source>The strategies of the board ({count})</source>
        <translation>Tavlens strategier ({count})</translation>
    </message>
    <message>
        <source>A proposal written here</source>
        <translation>Et forslag, der skrives her</translation>
    </message>
    <message>
        <source>Adopted if at most {count} are against.</source>
        <translation>Vedtaget, hvis højst {count} er imod.</translation>
    </message>
    <message>
        <source>Write the rule the room agreed on</source>
        <translation>Skriv den regel, I har aftalt</translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n mulighed</numerusform>
            <numerusform>%n muligheder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may vote</source>
        <translation>
            <numerusform>%n har stemmeret</numerusform>
            <numerusform>%n har stemmeret</numerusform>
        </translation>
    </message>
    <message>
        <source>too few in the room to decide: {inside} of {members}</source>
        <translation>for få i lokalet til at beslutte: {inside} af {members}</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Prikker til hver</translation>
    </message>
    <message>
        <source>At most on one</source>
        <translation>Højst på én</translation>
    </message>
    <message>
        <source>At most against</source>
        <translation>Højst imod</translation>
    </message>
    <message>
        <source>Kind of vote</source>
        <translation>Afstemningsform</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Hvordan der stemmes</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Hvad der stemmes om</translation>
    </message>
    <message>
        <source>Question on the wall</source>
        <translation>Spørgsmål på væggen</translation>
    </message>
    <message>
        <source>Rule of decision, agreed before the vote opens</source>
        <translation>Beslutningsregel, aftalt før afstemningen åbner</translation>
    </message>
    <message>
        <source>The rule as the room reads it</source>
        <translation>Reglen, som den vises</translation>
    </message>
    <message>
        <source>Hand-over after meeting {title}, {day}</source>
        <translation>Overdragelse efter møde {title}, {day}</translation>
    </message>
    <message>
        <source>Internal: for those who lead the next meeting.</source>
        <translation>Internt: til dem, der leder næste møde.</translation>
    </message>
    <message>
        <source>From {names}.</source>
        <translation>Fra {names}.</translation>
    </message>
    <message>
        <source>To {names}.</source>
        <translation>Til {names}.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Items that were not reached</source>
        <translation>Punkter, I ikke nåede</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Åbne handlinger</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>Open disagreements</source>
        <translation>Åbne uenigheder</translation>
    </message>
    <message>
        <source>What ran over</source>
        <translation>Det, der trak ud</translation>
    </message>
    <message>
        <source>{title}: {taken} min instead of {planned}</source>
        <translation>{title}: {taken} min i stedet for {planned}</translation>
    </message>
    <message>
        <source>Next: meeting {title}, {day}</source>
        <translation>Næste: møde {title}, {day}</translation>
    </message>
    <message>
        <source>To do before it</source>
        <translation>Det skal gøres inden</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>Only here, never on the wall.</source>
        <translation>Kun her, aldrig på væggen.</translation>
    </message>
    <message>
        <source>Numbers from {least} to {most}, {mean} on average</source>
        <translation>Tal fra {least} til {most}, {mean} i gennemsnit</translation>
    </message>
    <message>
        <source>Passed: {names}</source>
        <translation>Meldte pas: {names}</translation>
    </message>
    <message>
        <source>Nobody passed.</source>
        <translation>Ingen meldte pas.</translation>
    </message>
    <message>
        <source>Not heard: {names}</source>
        <translation>Ikke hørt: {names}</translation>
    </message>
    <message>
        <source>Between {least} and {most}, typically {typical}</source>
        <translation>Mellem {least} og {most}, typisk {typical}</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Navne, der passer</translation>
    </message>
    <message>
        <source>Put on the speaking list</source>
        <translation>Tegn ind på talerlisten</translation>
    </message>
    <message>
        <source>Sign up: two letters or seat</source>
        <translation>Tegn ind: to bogstaver eller plads</translation>
    </message>
    <message>
        <source>{kind}: two letters or seat</source>
        <translation>{kind}: to bogstaver eller plads</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen her</translation>
    </message>
    <message>
        <source>The floor now</source>
        <translation>Ordet nu</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Af listen</translation>
    </message>
    <message>
        <source>Let the place go</source>
        <translation>Slip pladsen</translation>
    </message>
    <message>
        <source>More than the rules give; the chair may allow it.</source>
        <translation>Mere end reglerne giver; mødelederen kan tillade det.</translation>
    </message>
    <message>
        <source>Overtaken three times, so nobody who asked later comes before.</source>
        <translation>Er overhalet tre gange og må ikke overhales mere.</translation>
    </message>
    <message>
        <source>Goes on with the contribution after the question.</source>
        <translation>Fortsætter sit indlæg efter spørgsmålet.</translation>
    </message>
    <message>
        <source>Click: the floor now. Drag or Alt+Up: another place. Del: off the list.</source>
        <translation>Klik: ordet nu. Træk eller Alt+pil op: en anden plads. Del: af listen.</translation>
    </message>
    <message>
        <source>Click: the floor now. Del: off the list.</source>
        <translation>Klik: ordet nu. Del: af listen.</translation>
    </message>
    <message>
        <source>Asked again at the end</source>
        <translation>Spørges igen til sidst</translation>
    </message>
    <message>
        <source>Speaking list, as asked</source>
        <translation>Talerliste, som spurgt</translation>
    </message>
    <message>
        <source>Who comes next</source>
        <translation>Hvem der er næste</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Ingen har ordet</translation>
    </message>
    <message numerus="yes">
        <source>%n have not spoken</source>
        <comment>people, on the item in work</comment>
        <translation>
            <numerusform>%n har ikke talt</numerusform>
            <numerusform>%n har ikke talt</numerusform>
        </translation>
    </message>
    <message>
        <source>Next in the round</source>
        <translation>Næste i runden</translation>
    </message>
    <message>
        <source>Speaking list</source>
        <translation>Talerliste</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>people in a round</comment>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Næste taler</translation>
    </message>
    <message>
        <source>Cross the notes of the SWOT pair by pair into strategies, and pick three</source>
        <translation>Kryds SWOT&apos;ens sedler par for par til strategier, og vælg tre</translation>
    </message>
    <message>
        <source>Show what is new, gone and moved since an earlier SWOT of the committee</source>
        <translation>Vis, hvad der er nyt, væk og flyttet siden en tidligere SWOT i udvalget</translation>
    </message>
    <message>
        <source>Go to the next step; the proposal is taken if nothing is chosen</source>
        <translation>Gå til næste trin; forslaget bruges, hvis intet er valgt</translation>
    </message>
    <message>
        <source>Go a step back</source>
        <translation>Gå et trin tilbage</translation>
    </message>
    <message>
        <source>Show the whole picture, or what is worked on again</source>
        <translation>Vis hele billedet, eller igen det, der arbejdes på</translation>
    </message>
    <message>
        <source>Show on the wall what is worked on here, or the notes again</source>
        <translation>Vis på væggen, hvad der arbejdes på her, eller sedlerne igen</translation>
    </message>
    <message>
        <source>Make the picked strategies with an owner actions in the minutes and the follow-up</source>
        <translation>Gør de valgte strategier med ejer til handlinger i referatet og opfølgningen</translation>
    </message>
    <message>
        <source>From SWOT to strategy</source>
        <translation>Fra SWOT til strategi</translation>
    </message>
    <message>
        <source>Beside an earlier SWOT</source>
        <translation>Ved siden af en tidligere SWOT</translation>
    </message>
    <message>
        <source>A step back</source>
        <translation>Et trin tilbage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hele billedet</translation>
    </message>
    <message>
        <source>To actions</source>
        <translation>Til handlinger</translation>
    </message>
    <message>
        <source>The chair&apos;s card</source>
        <translation>Mødelederens kort</translation>
    </message>
    <message>
        <source>Do what the card says</source>
        <translation>Gør det, kortet siger</translation>
    </message>
    <message>
        <source>The next thing: the speaker, the round, the step or the item</source>
        <translation>Det næste: taleren, runden, trinnet eller punktet</translation>
    </message>
    <message>
        <source>Begin the round of this item</source>
        <translation>Begynd punktets runde</translation>
    </message>
    <message>
        <source>Go to the next step of the card</source>
        <translation>Gå til kortets næste trin</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Trinnet før</translation>
    </message>
    <message>
        <source>Go back a step of the card</source>
        <translation>Gå et trin tilbage på kortet</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Tilbage til nu</translation>
    </message>
    <message>
        <source>Show what to say now again</source>
        <translation>Vis igen, hvad du kan sige nu</translation>
    </message>
    <message>
        <source>Show what to say when this happens</source>
        <translation>Vis, hvad du kan sige, når det sker</translation>
    </message>
    <message>
        <source>If it happens: what to say</source>
        <translation>Hvis det sker: hvad siger du</translation>
    </message>
    <message>
        <source>Say now</source>
        <translation>Sig nu</translation>
    </message>
    <message>
        <source>When a meeting is open, its card tells what to say now.</source>
        <translation>Når et møde er åbent, står der på kortet, hvad du kan sige nu.</translation>
    </message>
    <message>
        <source>If it happens</source>
        <translation>Hvis det sker</translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} leder</translation>
    </message>
    <message>
        <source>Step {nth} of {of}: {title}</source>
        <translation>Trin {nth} af {of}: {title}</translation>
    </message>
    <message>
        <source>Press the same key again to go back to now.</source>
        <translation>Tryk på samme tast igen for at komme tilbage til nu.</translation>
    </message>
    <message>
        <source>Give the floor to the next one; a round ends after the last.</source>
        <translation>Giv ordet til den næste; runden slutter efter den sidste.</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>They say pass: on to the next; in a round they are asked once more at the end.</source>
        <translation>Siger pas: videre til den næste; i en runde spørges der igen til sidst.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>How fast the rehearsal goes</source>
        <translation>Hvor hurtigt øvelsen går</translation>
    </message>
    <message>
        <source>1 ×</source>
        <translation>1 ×</translation>
    </message>
    <message>
        <source>10 ×</source>
        <translation>10 ×</translation>
    </message>
    <message>
        <source>30 ×</source>
        <translation>30 ×</translation>
    </message>
    <message>
        <source>Lead it myself</source>
        <translation>Led selv</translation>
    </message>
    <message>
        <source>The room waits for what you press</source>
        <translation>Rummet venter på dine tryk</translation>
    </message>
    <message>
        <source>Pause the rehearsal</source>
        <translation>Pause i øvelsen</translation>
    </message>
    <message>
        <source>Let everything stand still, or go on</source>
        <translation>Lad alt stå stille, eller gå videre</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Slut øvelsen</translation>
    </message>
    <message>
        <source>Close it; nothing of it is kept</source>
        <translation>Luk den. Intet af den gemmes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The rehearsal is over. Nothing of it is kept.</source>
        <translation>Øvelsen er slut. Intet af den gemmes.</translation>
    </message>
    <message>
        <source>Stop the clock of the speaker, or let it go on.</source>
        <translation>Stop talerens ur, eller lad det gå videre.</translation>
    </message>
    <message>
        <source>30 s more</source>
        <translation>30 s mere</translation>
    </message>
    <message>
        <source>Give the speaker half a minute more.</source>
        <translation>Giv taleren et halvt minut mere.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Spørg igen</translation>
    </message>
    <message>
        <source>Ask the first of those who passed next, instead of at the end.</source>
        <translation>Spørg den første, der meldte pas, som den næste i stedet for til sidst.</translation>
    </message>
    <message>
        <source>End the speech</source>
        <translation>Slut indlægget</translation>
    </message>
    <message>
        <source>End the speech without calling the next one.</source>
        <translation>Slut indlægget uden at kalde den næste op.</translation>
    </message>
    <message>
        <source>Not here: skip</source>
        <translation>Ikke her: spring over</translation>
    </message>
    <message>
        <source>The next one is not in the room just now; the one after comes.</source>
        <translation>Den næste er ikke i lokalet lige nu; den derefter kommer.</translation>
    </message>
    <message>
        <source>The last one goes on</source>
        <translation>Den sidste fortsætter</translation>
    </message>
    <message>
        <source>The speech was not over: its time goes on, and who was called waits again.</source>
        <translation>Indlægget var ikke slut: tiden går videre, og den, der blev kaldt op, venter igen.</translation>
    </message>
    <message>
        <source>Split the speech</source>
        <translation>Del indlægget</translation>
    </message>
    <message>
        <source>What follows is a remark, or a contribution of its own; its time begins now.</source>
        <translation>Det følgende er en bemærkning eller et selvstændigt indlæg; tiden begynder nu.</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Sidste udkald</translation>
    </message>
    <message>
        <source>Say that the list closes; the names on it are there to read out.</source>
        <translation>Sig, at der sættes streg; navnene står klar til at blive læst op.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Sæt streg</translation>
    </message>
    <message>
        <source>Only those on the list still speak; whoever asks later comes last.</source>
        <translation>Kun de indtegnede taler; den, der beder om ordet senere, kommer sidst.</translation>
    </message>
    <message>
        <source>Reopen the list</source>
        <translation>Åbn listen igen</translation>
    </message>
    <message>
        <source>Anybody can sign up again.</source>
        <translation>Alle kan tegne sig igen.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Ryd listen</translation>
    </message>
    <message>
        <source>Take everybody off the list.</source>
        <translation>Tag alle af listen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Give the item some minutes more</source>
        <translation>Giv punktet nogle minutter mere</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Beslut nu</translation>
    </message>
    <message>
        <source>Go over to the decision</source>
        <translation>Gå over til beslutningen</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Begin the next item; the rest of this one goes to the next meeting</source>
        <translation>Begynd næste punkt. Resten af dette kommer med til næste møde</translation>
    </message>
    <message>
        <source>It was a pause</source>
        <translation>Det var en pause</translation>
    </message>
    <message>
        <source>Nothing happened while the computer was away; the time is left out</source>
        <translation>Der skete intet, mens computeren var væk; tiden regnes ikke med</translation>
    </message>
    <message>
        <source>We went on</source>
        <translation>Vi fortsatte</translation>
    </message>
    <message>
        <source>The time away counts for the item, and for the speech that ran</source>
        <translation>Tiden tæller for punktet og for den tale, der var i gang</translation>
    </message>
    <message>
        <source>Only the item went on</source>
        <translation>Kun punktet fortsatte</translation>
    </message>
    <message>
        <source>The time away counts for the item and for nobody&apos;s speech</source>
        <translation>Tiden tæller for punktet, men ikke som nogens taletid</translation>
    </message>
    <message>
        <source>The meeting had ended</source>
        <translation>Mødet var slut</translation>
    </message>
    <message>
        <source>Close the meeting at the moment the computer went away</source>
        <translation>Luk mødet på det tidspunkt, hvor computeren blev væk</translation>
    </message>
    <message>
        <source>Keep the meeting&apos;s time</source>
        <translation>Behold mødets tid</translation>
    </message>
    <message>
        <source>Go on by the time the meeting began with</source>
        <translation>Fortsæt efter den tid, mødet begyndte med</translation>
    </message>
    <message>
        <source>Use the computer&apos;s time</source>
        <translation>Brug computerens tid</translation>
    </message>
    <message>
        <source>Go over to the computer&apos;s new time; what is noted moves along</source>
        <translation>Gå over til computerens nye tid; det, der er noteret, flytter med</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Læg væk</translation>
    </message>
    <message>
        <source>Put the question away and go on as it is</source>
        <translation>Læg spørgsmålet væk, og fortsæt som nu</translation>
    </message>
    <message>
        <source>Say: {sentence}</source>
        <translation>Sig: {sentence}</translation>
    </message>
    <message>
        <source>What do we do with the rest?</source>
        <translation>Hvad gør vi med resten?</translation>
    </message>
    <message>
        <source>{name} · pass</source>
        <comment>label of a seat</comment>
        <translation>{name} · pas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Who comes first, times, and what the wall shows</source>
        <translation>Hvem der kommer først, tider, og hvad væggen viser</translation>
    </message>
    <message>
        <source>Click: on the list. Once more: the floor now.</source>
        <translation>Klik: på listen. En gang til: ordet nu.</translation>
    </message>
    <message>
        <source>The list is closed</source>
        <translation>Der er sat streg</translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n på listen</numerusform>
            <numerusform>%n på listen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who would like to speak?</source>
        <translation>Hvem vil sige noget?</translation>
    </message>
    <message>
        <source>Click a seat to sign up</source>
        <translation>Klik på en plads for at tegne ind</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Start runden</translation>
    </message>
    <message>
        <source>Give the floor to the one who starts; the others follow round the table.</source>
        <translation>Giv ordet til den, der begynder; de andre følger bordet rundt.</translation>
    </message>
    <message>
        <source>Figure 0</source>
        <translation>Tallet 0</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Tallet 1</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Tallet 2</translation>
    </message>
    <message>
        <source>Figure 3</source>
        <translation>Tallet 3</translation>
    </message>
    <message>
        <source>Figure 4</source>
        <translation>Tallet 4</translation>
    </message>
    <message>
        <source>Figure 5</source>
        <translation>Tallet 5</translation>
    </message>
    <message>
        <source>Figure 6</source>
        <translation>Tallet 6</translation>
    </message>
    <message>
        <source>Figure 7</source>
        <translation>Tallet 7</translation>
    </message>
    <message>
        <source>Figure 8</source>
        <translation>Tallet 8</translation>
    </message>
    <message>
        <source>Figure 9</source>
        <translation>Tallet 9</translation>
    </message>
    <message>
        <source>Open the vote: the wall shows the question, the rule and how many have voted</source>
        <translation>Åbn afstemningen: væggen viser spørgsmålet, reglen, og hvor mange der har stemt</translation>
    </message>
    <message>
        <source>Write the ballots as a PDF to print and cut</source>
        <translation>Skriv stemmesedlerne som en PDF til at printe og klippe</translation>
    </message>
    <message>
        <source>Go back without a vote</source>
        <translation>Gå tilbage uden afstemning</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Åbn afstemningen</translation>
    </message>
    <message>
        <source>Ballots to print …</source>
        <translation>Stemmesedler til print …</translation>
    </message>
    <message>
        <source>Show the ballot to the one who has the laptop</source>
        <translation>Vis stemmesedlen for den, der har computeren</translation>
    </message>
    <message>
        <source>Come back to this member later</source>
        <translation>Vend tilbage til medlemmet senere</translation>
    </message>
    <message>
        <source>Back to the member before</source>
        <translation>Tilbage til medlemmet før</translation>
    </message>
    <message>
        <source>Cover the ballot again; nothing is handed in</source>
        <translation>Dæk stemmesedlen igen; intet afgives</translation>
    </message>
    <message>
        <source>Hand the ballot in; the next one gets a cover</source>
        <translation>Afgiv stemmen; den næste får et dækket billede</translation>
    </message>
    <message>
        <source>Give a dot, or choose this step</source>
        <translation>Giv en prik, eller vælg dette trin</translation>
    </message>
    <message>
        <source>Begin this ballot anew</source>
        <translation>Begynd forfra på stemmesedlen</translation>
    </message>
    <message>
        <source>Take the last dot or step back</source>
        <translation>Tag den sidste prik eller det sidste trin tilbage</translation>
    </message>
    <message>
        <source>Note the kind of member for the sheets typed in next</source>
        <translation>Notér medlemsgruppen for de næste sedler</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Afgiv</translation>
    </message>
    <message>
        <source>A dot</source>
        <translation>En prik</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Tøm</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>Ballots of</source>
        <translation>Sedler fra</translation>
    </message>
    <message>
        <source>Close the vote and show the result; who put what is forgotten for good</source>
        <translation>Luk afstemningen, og vis resultatet; hvem der satte hvad, bliver glemt for altid</translation>
    </message>
    <message>
        <source>Close it although some have not voted</source>
        <translation>Luk, selv om nogle ikke har stemt</translation>
    </message>
    <message>
        <source>Let the others vote first</source>
        <translation>Lad de andre stemme først</translation>
    </message>
    <message>
        <source>Take the vote away; it has no ballot in it yet</source>
        <translation>Fjern afstemningen; ingen har stemt endnu</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Luk alligevel</translation>
    </message>
    <message>
        <source>Close the vote, everybody has voted</source>
        <translation>Luk afstemningen, alle har stemt</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Luk afstemningen</translation>
    </message>
    <message>
        <source>Take the vote away</source>
        <translation>Fjern afstemningen</translation>
    </message>
    <message>
        <source>Write the result into the minutes as a decision with tally, rule and minority statement</source>
        <translation>Skriv resultatet i referatet som beslutning med stemmetal, regel og mindretalsudtalelse</translation>
    </message>
    <message>
        <source>Vote once more on the same options; the sums of both rounds are kept</source>
        <translation>Stem igen om det samme; tallene fra begge runder gemmes</translation>
    </message>
    <message>
        <source>Prepare another vote</source>
        <translation>Forbered en ny afstemning</translation>
    </message>
    <message>
        <source>Take the result off the wall; the notes come back</source>
        <translation>Tag resultatet af væggen; sedlerne kommer tilbage</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Ny runde</translation>
    </message>
    <message>
        <source>Another vote</source>
        <translation>Ny afstemning</translation>
    </message>
    <message>
        <source>Off the wall</source>
        <translation>Af væggen</translation>
    </message>
    <message>
        <source>Vote on the notes of this board, or on those that are selected</source>
        <translation>Stem om tavlens sedler eller om dem, der er valgt</translation>
    </message>
    <message>
        <source>Vote …</source>
        <translation>Afstemning …</translation>
    </message>
    <message>
        <source>Once more round the table, from the next one and the other way.</source>
        <translation>Bordet rundt igen, fra den næste og den anden vej.</translation>
    </message>
    <message>
        <source>Go on with the round</source>
        <translation>Fortsæt runden</translation>
    </message>
    <message>
        <source>Go on where the round was ended, with those who were not heard.</source>
        <translation>Fortsæt, hvor runden sluttede, med dem der ikke blev hørt.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Slut runden</translation>
    </message>
    <message>
        <source>End the round now; it can go on later.</source>
        <translation>Slut runden nu; den kan fortsættes senere.</translation>
    </message>
    <message>
        <source>Write a result</source>
        <translation>Skriv et resultat</translation>
    </message>
    <message>
        <source>Write a word, a sentence or a number from 1 to 5; it becomes a point of the minutes.</source>
        <translation>Skriv et ord, en sætning eller et tal fra 1 til 5; det bliver en pointe i referatet.</translation>
    </message>
    <message>
        <source>Click: give them the floor now.</source>
        <translation>Klik: giv ordet nu.</translation>
    </message>
    <message>
        <source>No. {nth} of {of} · {direction}</source>
        <translation>Nr. {nth} af {of} · {direction}</translation>
    </message>
    <message>
        <source>Click: this one starts.</source>
        <translation>Klik: denne begynder.</translation>
    </message>
    <message>
        <source>{name} starts, {direction}</source>
        <translation>{name} begynder, {direction}</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Spørgsmålet</translation>
    </message>
    <message>
        <source>Nobody is noted as present</source>
        <translation>Ingen er noteret som til stede</translation>
    </message>
    <message numerus="yes">
        <source>%n have spoken</source>
        <comment>people in a round</comment>
        <translation>
            <numerusform>%n har talt</numerusform>
            <numerusform>%n har talt</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>Runden er slut</translation>
    </message>
    <message>
        <source>Thank you for the round</source>
        <translation>Tak for runden</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>{nth} of {of}</source>
        <comment>whose turn in a round</comment>
        <translation>{nth} af {of}</translation>
    </message>
    <message>
        <source>Last call: sign up now</source>
        <translation>Sidste udkald: tegn dig nu</translation>
    </message>
    <message>
        <source>{question} · one sentence</source>
        <translation>{question} · én sætning</translation>
    </message>
    <message>
        <source>One sentence</source>
        <translation>Én sætning</translation>
    </message>
    <message>
        <source>Who starts</source>
        <translation>Hvem begynder</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Time for each</source>
        <translation>Tid til hver</translation>
    </message>
    <message>
        <source>Times round</source>
        <translation>Gange rundt</translation>
    </message>
    <message>
        <source>One sentence each</source>
        <translation>Én sætning hver</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Bordet</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>har ordet</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>har talt</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>state of a seat</comment>
        <translation>pas</translation>
    </message>
    <message>
        <source>number {number} in the row</source>
        <translation>nummer {number} i rækken</translation>
    </message>
    <message>
        <source>against the clock</source>
        <translation>mod uret</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>med uret</translation>
    </message>
    <message>
        <source>The round takes about {needed} min; the item has {left} min left.</source>
        <translation>Runden tager cirka {needed} min; punktet har {left} min tilbage.</translation>
    </message>
    <message>
        <source>{seconds} s each</source>
        <comment>time per person in a round</comment>
        <translation>{seconds} s pr. person</translation>
    </message>
    <message>
        <source>Give it {minutes} min</source>
        <translation>Giv den {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min each</source>
        <comment>time per person in a round</comment>
        <translation>{minutes} min pr. person</translation>
    </message>
    <message>
        <source>one sentence each</source>
        <translation>én sætning hver</translation>
    </message>
    <message>
        <source>{each} · lap {lap} of {laps}</source>
        <translation>{each} · gang {lap} af {laps}</translation>
    </message>
    <message>
        <source>seat {seat}</source>
        <translation>plads {seat}</translation>
    </message>
    <message>
        <source>speech no. {nth}</source>
        <translation>{nth}. indlæg</translation>
    </message>
    <message>
        <source>passed at {clock}</source>
        <translation>pas kl. {clock}</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>fortsætter</translation>
    </message>
    <message>
        <source>asked as no. {number}</source>
        <translation>spurgt som nr. {number}</translation>
    </message>
    <message>
        <source>{why} · extra</source>
        <comment>more turns than the rules give</comment>
        <translation>{why} · ekstra</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>efter stregen</translation>
    </message>
    <message>
        <source>has waited</source>
        <translation>har ventet</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>{kind} in turn</source>
        <translation>{kind} på skift</translation>
    </message>
    <message>
        <source>counted over the meeting</source>
        <translation>talt over mødet</translation>
    </message>
    <message>
        <source>counted over all meetings</source>
        <translation>talt over alle møder</translation>
    </message>
    <message>
        <source>counted over the item</source>
        <translation>talt over punktet</translation>
    </message>
    <message>
        <source>pause</source>
        <comment>under the digits of the clock</comment>
        <translation>pause</translation>
    </message>
    <message>
        <source>The time for the item is used up</source>
        <translation>Tiden for punktet er brugt</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over tid</translation>
    </message>
    <message>
        <source>of {time}</source>
        <comment>under the digits: 0:35 of 1:00</comment>
        <translation>af {time}</translation>
    </message>
    <message>
        <source>Something in the program failed ({error}).</source>
        <translation>Noget i programmet fejlede ({error}).</translation>
    </message>
    <message>
        <source>Something in the program failed ({error}); the details are in {place}.</source>
        <translation>Noget i programmet fejlede ({error}); detaljerne står i {place}.</translation>
    </message>
    <message>
        <source>Follow the item</source>
        <translation>Følg punktet</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <comment>when something was on the wall</comment>
        <translation>{time}: {what}</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation>Vist før</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>På væggen</translation>
    </message>
    <message>
        <source>Choose what the room sees</source>
        <translation>Vælg, hvad rummet ser</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Make the agenda ready</source>
        <translation>Gør dagsordenen klar</translation>
    </message>
    <message>
        <source>Make the floor ready</source>
        <translation>Gør ordet klar</translation>
    </message>
    <message>
        <source>Make the board ready</source>
        <translation>Gør tavlen klar</translation>
    </message>
    <message>
        <source>Make the minutes ready</source>
        <translation>Gør referatet klar</translation>
    </message>
    <message>
        <source>Make the wall dark, or light again</source>
        <translation>Gør væggen mørk, eller vis den igen</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Keep the picture on the wall while you prepare the next</source>
        <translation>Behold billedet på væggen, mens du forbereder det næste</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Gør klar</translation>
    </message>
    <message>
        <source>Put ready what comes next; the room does not see it yet</source>
        <translation>Læg klar, hvad der kommer bagefter; rummet ser det ikke endnu</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Vis nu</translation>
    </message>
    <message>
        <source>Let the room see what is ready</source>
        <translation>Lad rummet se det, der er klar</translation>
    </message>
    <message>
        <source>Take what is ready away, unseen</source>
        <translation>Læg det væk igen, uden at rummet ser det</translation>
    </message>
    <message>
        <source>Show the one before again</source>
        <translation>Vis det forrige igen</translation>
    </message>
    <message>
        <source>Put back on the wall what the room saw before</source>
        <translation>Vis igen på væggen, hvad rummet så før</translation>
    </message>
    <message>
        <source>Look at it large</source>
        <translation>Se det stort</translation>
    </message>
    <message>
        <source>See what is ready, or what the room sees, large on the laptop</source>
        <translation>Se det, der er klar, eller det, rummet ser, stort på den bærbare</translation>
    </message>
    <message>
        <source>Put it ready; the room does not see it yet</source>
        <translation>Læg det klar; rummet ser det ikke endnu</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kryds</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tjek</translation>
    </message>
    <message>
        <source>Pick three</source>
        <translation>Vælg tre</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Svagheder</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Muligheder</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Trusler</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Svaghed</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Mulighed</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Trussel</translation>
    </message>
    <message>
        <source>Use: strength × opportunity</source>
        <translation>Brug: styrke × mulighed</translation>
    </message>
    <message>
        <source>Improve: weakness × opportunity</source>
        <translation>Forbedr: svaghed × mulighed</translation>
    </message>
    <message>
        <source>Defend: strength × threat</source>
        <translation>Forsvar: styrke × trussel</translation>
    </message>
    <message>
        <source>Avoid: weakness × threat</source>
        <translation>Undgå: svaghed × trussel</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Forbedr</translation>
    </message>
    <message>
        <source>Defend</source>
        <translation>Forsvar</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Undgå</translation>
    </message>
    <message>
        <source>How can “{inner}” help us take “{outer}”?</source>
        <translation>Hvordan kan “{inner}” hjælpe os med at gribe “{outer}”?</translation>
    </message>
    <message>
        <source>How can “{outer}” help us improve “{inner}”?</source>
        <translation>Hvordan kan “{outer}” hjælpe os med at forbedre “{inner}”?</translation>
    </message>
    <message>
        <source>How can “{inner}” help us defend ourselves against “{outer}”?</source>
        <translation>Hvordan kan “{inner}” hjælpe os med at forsvare os mod “{outer}”?</translation>
    </message>
    <message>
        <source>What should we avoid or stop doing, so that “{inner}” and “{outer}” do not meet?</source>
        <translation>Hvad skal vi undgå eller holde op med, så “{inner}” og “{outer}” ikke rammer os sammen?</translation>
    </message>
    <message>
        <source>No strength is chosen. What do we do well that we take for granted?</source>
        <translation>Ingen styrke er valgt. Hvad gør vi godt, som vi tager for givet?</translation>
    </message>
    <message>
        <source>No weakness is chosen. What would a guest say we find hard?</source>
        <translation>Ingen svaghed er valgt. Hvad ville en gæst sige, at det kniber med hos os?</translation>
    </message>
    <message>
        <source>No opportunity is chosen. What around us may help, if we took hold of it?</source>
        <translation>Ingen mulighed er valgt. Hvad uden for os kan hjælpe, hvis vi griber det?</translation>
    </message>
    <message>
        <source>No threat is chosen. What may trip us up that nobody likes to mention?</source>
        <translation>Ingen trussel er valgt. Hvad kan spænde ben for os, som ingen har lyst til at nævne?</translation>
    </message>
    <message>
        <source>All of it is about ourselves. What happens around us?</source>
        <translation>Det handler alt sammen om os selv. Hvad sker der uden om os?</translation>
    </message>
    <message>
        <source>All of it is about the world around. What is ours, good and bad?</source>
        <translation>Det handler alt sammen om omverdenen. Hvad er vores eget, godt og skidt?</translation>
    </message>
    <message>
        <source>Only bright sides are chosen. What may go wrong?</source>
        <translation>Der er kun valgt lyse sider. Hvad kan gå galt?</translation>
    </message>
    <message>
        <source>Only dark sides are chosen. What is there to build on?</source>
        <translation>Der er kun valgt mørke sider. Hvad er der at bygge på?</translation>
    </message>
    <message>
        <source>{count} chosen of {fewest}–{most}</source>
        <translation>{count} valgt af {fewest}–{most}</translation>
    </message>
    <message>
        <source>There are no notes to cross yet. Esc leads back to the board.</source>
        <translation>Der er ingen sedler at krydse endnu. Esc fører tilbage til tavlen.</translation>
    </message>
    <message>
        <source>More than three are chosen under {fields}: that is many pairs. It may stay so.</source>
        <translation>Der er valgt mere end tre under {fields}: det giver mange par. Det må gerne blive sådan.</translation>
    </message>
    <message>
        <source>What comes on the wall</source>
        <translation>Hvad der kommer på væggen</translation>
    </message>
    <message>
        <source>Make ready for the wall</source>
        <translation>Gør klar til væggen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vis igen</translation>
    </message>
    <message>
        <source>Thaw</source>
        <translation>Tø op</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <translation>Næste: {what}</translation>
    </message>
    <message>
        <source>Frozen: {what}</source>
        <translation>Frosset: {what}</translation>
    </message>
    <message>
        <source>On the wall: {what}</source>
        <translation>På væggen: {what}</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>Nyt udvalg</translation>
    </message>
    <message>
        <source>Make the file of a new committee</source>
        <translation>Opret filen til et nyt udvalg</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Åbn fil …</translation>
    </message>
    <message>
        <source>Open the file of a committee</source>
        <translation>Åbn et udvalgs fil</translation>
    </message>
    <message>
        <source>The demo committee</source>
        <translation>Demo-udvalget</translation>
    </message>
    <message>
        <source>See a whole year in a committee that does not exist</source>
        <translation>Se et helt forløb i et opdigtet udvalg</translation>
    </message>
    <message>
        <source>Dansk / English</source>
        <translation>Dansk / English</translation>
    </message>
    <message>
        <source>Switch between Danish and English</source>
        <translation>Skift mellem dansk og engelsk</translation>
    </message>
    <message>
        <source>Light / dark</source>
        <translation>Lys / mørk</translation>
    </message>
    <message>
        <source>Switch between light and dark colours</source>
        <translation>Skift mellem lyse og mørke farver</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle genveje på ét ark</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Find any command by its words</source>
        <translation>Find enhver kommando ved dens ord</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
    <message>
        <source>Put away the sentence under the header</source>
        <translation>Læg sætningen under hovedet væk</translation>
    </message>
    <message>
        <source>Close the committee</source>
        <translation>Luk udvalget</translation>
    </message>
    <message>
        <source>Back to the start screen</source>
        <translation>Tilbage til startskærmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Close Rundbord; everything is kept</source>
        <translation>Luk Rundbord; alt er gemt</translation>
    </message>
    <message>
        <source>What is the committee called?</source>
        <translation>Hvad hedder udvalget?</translation>
    </message>
    <message>
        <source>Paper for the meeting</source>
        <translation>Papir til mødet</translation>
    </message>
    <message>
        <source>Kind of board</source>
        <translation>Slags tavle</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Papirets størrelse</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stemmesedler</translation>
    </message>
    <message>
        <source>Where shall the file be?</source>
        <translation>Hvor skal filen ligge?</translation>
    </message>
    <message>
        <source>{name} was written.</source>
        <translation>{name} er skrevet.</translation>
    </message>
    <message>
        <source>A board without notes, to write on by hand</source>
        <translation>En tavle uden sedler til at skrive på i hånden</translation>
    </message>
    <message>
        <source>A sign to fold for each member</source>
        <translation>Et skilt til at folde til hvert medlem</translation>
    </message>
    <message>
        <source>Half a sheet of A4 for each member, folded once</source>
        <translation>Et halvt A4-ark til hvert medlem, foldet én gang</translation>
    </message>
    <message>
        <source>Ballots for the vote that is open</source>
        <translation>Stemmesedler til den åbne afstemning</translation>
    </message>
    <message>
        <source>Blank board</source>
        <translation>Tom tavle</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Skriv …</translation>
    </message>
    <message>
        <source>Open a vote first.</source>
        <translation>Åbn først en afstemning.</translation>
    </message>
    <message>
        <source>Demo committee.rundbord</source>
        <translation>Demo-udvalg.rundbord</translation>
    </message>
    <message>
        <source>A meeting that was held stays in the file.</source>
        <translation>Et møde, der er holdt, bliver i filen.</translation>
    </message>
    <message>
        <source>A board was prepared for this meeting, so it stays.</source>
        <translation>Der er forberedt en tavle til mødet, så det bliver.</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Vis på væggen</translation>
    </message>
    <message>
        <source>Put away what was made ready</source>
        <translation>Læg det klargjorte væk</translation>
    </message>
    <message>
        <source>Blank the wall</source>
        <translation>Gør væggen sort</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Frys væggen</translation>
    </message>
    <message>
        <source>{name} is there already. Choose another name.</source>
        <translation>{name} findes allerede. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>An empty note is not kept.</source>
        <translation>En tom seddel bliver ikke gemt.</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Ny tavle</translation>
    </message>
    <message>
        <source>The text has {count} lines. At most {most} can be pasted at once.</source>
        <translation>Teksten har {count} linjer. Der kan højst sættes {most} ind på én gang.</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Ret sedlen</translation>
    </message>
    <message>
        <source>Move notes</source>
        <translation>Flyt sedler</translation>
    </message>
    <message>
        <source>There is no note colour called {name}.</source>
        <translation>Der er ingen seddelfarve, der hedder {name}.</translation>
    </message>
    <message>
        <source>Colour notes</source>
        <translation>Farv sedler</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>Slet sedler</translation>
    </message>
    <message>
        <source>Name the field</source>
        <translation>Giv feltet navn</translation>
    </message>
    <message>
        <source>Tidy the notes</source>
        <translation>Ryd op i sedlerne</translation>
    </message>
    <message>
        <source>Paste notes</source>
        <translation>Sæt sedler ind</translation>
    </message>
    <message>
        <source>There is no board template called {name}.</source>
        <translation>Der er ingen tavleskabelon, der hedder {name}.</translation>
    </message>
    <message>
        <source>Every meeting that is planned has its pair.</source>
        <translation>Alle planlagte møder har deres par.</translation>
    </message>
    <message>
        <source>Propose who leads</source>
        <translation>Foreslå, hvem der leder</translation>
    </message>
    <message>
        <source>Nobody is proposed for that meeting yet.</source>
        <translation>Der er ikke foreslået nogen til det møde endnu.</translation>
    </message>
    <message>
        <source>Confirm the pair</source>
        <translation>Bekræft parret</translation>
    </message>
    <message>
        <source>{name} leads instead</source>
        <translation>{name} leder i stedet</translation>
    </message>
    <message>
        <source>Choose who leads</source>
        <translation>Vælg, hvem der leder</translation>
    </message>
    <message>
        <source>Swap with {name}, meeting {number} on {day}</source>
        <translation>Byt med {name}, møde {number} den {day}</translation>
    </message>
    <message>
        <source>Choose who leads, outside the rota&apos;s rule</source>
        <translation>Vælg, hvem der leder, uden for rotationens regel</translation>
    </message>
    <message>
        <source>{name} leads both evenings already.</source>
        <translation>{name} leder allerede begge aftener.</translation>
    </message>
    <message>
        <source>Swap evenings</source>
        <translation>Byt aftener</translation>
    </message>
    <message>
        <source>Apology of a chair</source>
        <translation>Afbud fra en leder</translation>
    </message>
    <message>
        <source>That meeting was held; who led it stays as it was.</source>
        <translation>Det møde er holdt; hvem der ledede det, bliver stående.</translation>
    </message>
    <message>
        <source>That person does not lead that meeting.</source>
        <translation>Den person leder ikke det møde.</translation>
    </message>
    <message>
        <source>Two citizens are needed to lead a meeting.</source>
        <translation>Der skal to borgere til at lede et møde.</translation>
    </message>
    <message>
        <source>Nobody else can lead that evening.</source>
        <translation>Ingen anden kan lede den aften.</translation>
    </message>
    <message>
        <source>{name} cannot be opened safely: SQLite did not take the setting {setting}.</source>
        <translation>{name} kan ikke åbnes sikkert: SQLite tog ikke imod indstillingen {setting}.</translation>
    </message>
    <message>
        <source>The computer has no memory left for {name}. Nothing of the last step was saved.</source>
        <translation>Computeren har ikke mere hukommelse til {name}. Intet af det sidste skridt blev gemt.</translation>
    </message>
    <message>
        <source>{name} is already open in another window or program. Close it there first.</source>
        <translation>{name} er allerede åben i et andet vindue eller program. Luk den dér først.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last step was saved; free some space and do it again.</source>
        <translation>Disken er fuld. Intet af det sidste skridt blev gemt; skaf plads, og gør det igen.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: this user may not read or write it there.</source>
        <translation>{name} kan ikke åbnes: denne bruger må ikke læse eller skrive den dér.</translation>
    </message>
    <message>
        <source>{name} is damaged and was left as it is. Open a backup of it instead.</source>
        <translation>{name} er beskadiget og er ikke rørt. Åbn en sikkerhedskopi i stedet.</translation>
    </message>
    <message>
        <source>{name} was not closed properly. Open it once where it can be written; then it is whole.</source>
        <translation>{name} blev ikke lukket rigtigt. Åbn den én gang et sted, hvor der kan skrives; så er den hel.</translation>
    </message>
    <message>
        <source>{name} is not a Rundbord file.</source>
        <translation>{name} er ikke en Rundbord-fil.</translation>
    </message>
    <message>
        <source>{name} was changed or replaced by another program. Nothing was written; save a copy now.</source>
        <translation>{name} er blevet ændret eller udskiftet af et andet program. Intet blev skrevet; gem en kopi nu.</translation>
    </message>
    <message>
        <source>{name} can only be read where it lies. Save a copy elsewhere to go on writing.</source>
        <translation>{name} kan kun læses, hvor den ligger. Gem en kopi et andet sted for at skrive videre.</translation>
    </message>
    <message>
        <source>The disk with {name} does not answer as it should. Nothing of the last step was saved.</source>
        <translation>Disken med {name} svarer ikke, som den skal. Intet af det sidste skridt blev gemt.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: the folder is gone or this user may not use it.</source>
        <translation>{name} kan ikke åbnes: mappen er væk, eller denne bruger må ikke bruge den.</translation>
    </message>
    <message>
        <source>That is more text than one row of {name} can hold. Nothing of the last step was saved.</source>
        <translation>Det er mere tekst, end {name} kan rumme på én gang. Intet af det sidste skridt blev gemt.</translation>
    </message>
    <message>
        <source>{name} cannot be made there: that disk can only be read.</source>
        <translation>{name} kan ikke oprettes dér: disken kan kun læses.</translation>
    </message>
    <message>
        <source>The name is too long for a file. Choose a shorter one.</source>
        <translation>Navnet er for langt til en fil. Vælg et kortere.</translation>
    </message>
    <message>
        <source>The folder of {name} is not there.</source>
        <translation>Mappen til {name} er der ikke.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {reason}.</source>
        <translation>{name} kan ikke bruges: {reason}.</translation>
    </message>
    <message>
        <source>Meeting {number} is still open. End it first.</source>
        <translation>Møde {number} er stadig åbent. Slut det først.</translation>
    </message>
    <message>
        <source>This meeting was opened already.</source>
        <translation>Mødet er allerede åbnet.</translation>
    </message>
    <message>
        <source>The agenda is empty. Add an item first.</source>
        <translation>Dagsordenen er tom. Tilføj først et punkt.</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>Tilbage til punktet før</translation>
    </message>
    <message>
        <source>No meeting is open.</source>
        <translation>Intet møde er åbent.</translation>
    </message>
    <message>
        <source>Go to an item</source>
        <translation>Gå til et punkt</translation>
    </message>
    <message>
        <source>“{action}” cannot be undone: what it changed has been changed again since.</source>
        <translation>»{action}« kan ikke fortrydes: det, der blev ændret, er ændret igen siden.</translation>
    </message>
    <message>
        <source>“{action}” cannot be undone: something has been built on it since.</source>
        <translation>»{action}« kan ikke fortrydes: noget er bygget på det siden.</translation>
    </message>
    <message>
        <source>“{action}” cannot be done again: what it changed has been changed since.</source>
        <translation>»{action}« kan ikke gøres igen: det, der blev ændret, er ændret siden.</translation>
    </message>
    <message>
        <source>“{action}” cannot be done again: what it needs is no longer there.</source>
        <translation>»{action}« kan ikke gøres igen: det, der skal bruges, er der ikke længere.</translation>
    </message>
    <message>
        <source>{name} is open for reading only; nothing can be changed in it.</source>
        <translation>{name} er kun åbnet til læsning; der kan ikke ændres noget i den.</translation>
    </message>
    <message>
        <source>Status of an action</source>
        <translation>Status på en handling</translation>
    </message>
    <message>
        <source>Numbers of each group</source>
        <translation>Antal fra hver gruppe</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Med navn</translation>
    </message>
    <message>
        <source>Who does an action</source>
        <translation>Ansvarlig for en handling</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Afstemninger</translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Det samlede tal</translation>
    </message>
    <message>
        <source>By group, from three persons</source>
        <translation>Efter gruppe, fra tre personer</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Slet ikke</translation>
    </message>
    <message>
        <source>Headings and public edition</source>
        <translation>Overskrifter og offentlig udgave</translation>
    </message>
    <message>
        <source>Headings of an item</source>
        <translation>Et punkts overskrifter</translation>
    </message>
    <message>
        <source>What the public edition shows</source>
        <translation>Hvad den offentlige udgave viser</translation>
    </message>
    <message>
        <source>Parties beside the names</source>
        <translation>Partier ved navnene</translation>
    </message>
    <message>
        <source>Quotes are shown as their speaker agreed; of closed items only what was written for publication.</source>
        <translation>Citater vises, som den citerede har sagt ja til; af lukkede punkter kun det, der er skrevet til offentligheden.</translation>
    </message>
    <message>
        <source>Subject code (KLE)</source>
        <translation>Emnekode (KLE)</translation>
    </message>
    <message>
        <source>Read out the minutes</source>
        <translation>Læs referatet op</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>»{text}« er ikke en dato.</translation>
    </message>
    <message>
        <source>Ask for comments on the minutes</source>
        <translation>Bed om bemærkninger til referatet</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Godkend referatet</translation>
    </message>
    <message>
        <source>Minutes are a draft again</source>
        <translation>Referatet er igen et udkast</translation>
    </message>
    <message>
        <source>Points of the minutes</source>
        <translation>Punkter i referatet</translation>
    </message>
    <message>
        <source>Notes and boards</source>
        <translation>Sedler og tavler</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uenigheder</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citater</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parkeret</translation>
    </message>
    <message>
        <source>Votes and comments</source>
        <translation>Afstemninger og bemærkninger</translation>
    </message>
    <message>
        <source>Link between points</source>
        <translation>Forbindelse mellem punkter</translation>
    </message>
    <message>
        <source>Comment on the minutes</source>
        <translation>Bemærkning til referatet</translation>
    </message>
    <message>
        <source>Addition to the minutes</source>
        <translation>Tilføjelse til referatet</translation>
    </message>
    <message>
        <source>Answer a comment</source>
        <translation>Svar på en bemærkning</translation>
    </message>
    <message>
        <source>These minutes are not approved yet: change them instead of adding to them.</source>
        <translation>Referatet er ikke godkendt endnu: ret det i stedet for at føje til.</translation>
    </message>
    <message>
        <source>An addendum needs the name of whoever made it.</source>
        <translation>En tilføjelse skal have navn på den, der kommer med den.</translation>
    </message>
    <message>
        <source>Add to approved minutes</source>
        <translation>Føj til et godkendt referat</translation>
    </message>
    <message>
        <source>There is nothing written yet.</source>
        <translation>Der er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>Date of an action</source>
        <translation>Frist for en handling</translation>
    </message>
    <message>
        <source>{name} is empty. If it lies in a cloud folder, wait until it has come down.</source>
        <translation>{name} er tom. Ligger den i en mappe i skyen, så vent, til den er hentet ned.</translation>
    </message>
    <message>
        <source>{name} was written by a newer Rundbord (file version {found}, this one knows {known}). Install the newer Rundbord to open it; the file was not touched.</source>
        <translation>{name} er skrevet af en nyere Rundbord (filversion {found}, denne kender {known}). Installér den nyere Rundbord for at åbne den; filen er ikke rørt.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a Rundbord file.</source>
        <translation>{name} er en mappe, ikke en Rundbord-fil.</translation>
    </message>
    <message>
        <source>{name} is already open here.</source>
        <translation>{name} er allerede åben her.</translation>
    </message>
    <message>
        <source>{name}: the pages do not fit together ({finding}).</source>
        <translation>{name}: siderne passer ikke sammen ({finding}).</translation>
    </message>
    <message>
        <source>{name}: row {row} of {table} refers to a row of {other} that is not there.</source>
        <translation>{name}: række {row} i {table} henviser til en række i {other}, som ikke findes.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Tilføj et punkt</translation>
    </message>
    <message>
        <source>Fixed time of an item</source>
        <translation>Fast tid for et punkt</translation>
    </message>
    <message>
        <source>Something was already written or said under this item, so it stays.</source>
        <translation>Der er allerede skrevet eller sagt noget under punktet, så det bliver.</translation>
    </message>
    <message>
        <source>Change a point</source>
        <translation>Ret et punkt</translation>
    </message>
    <message>
        <source>Change the kind of a point</source>
        <translation>Skift et punkts slags</translation>
    </message>
    <message>
        <source>The branch of an agenda item stays at the middle of the map.</source>
        <translation>Grenen for et dagsordenspunkt bliver i midten af kortet.</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Flyt et punkt</translation>
    </message>
    <message>
        <source>Fold a branch</source>
        <translation>Fold en gren</translation>
    </message>
    <message>
        <source>Unfold a branch</source>
        <translation>Fold en gren ud</translation>
    </message>
    <message>
        <source>The middle of the map stays.</source>
        <translation>Midten af kortet bliver stående.</translation>
    </message>
    <message>
        <source>The branch “{text}” stays as long as it is on the agenda.</source>
        <translation>Grenen “{text}” bliver, så længe den er på dagsordenen.</translation>
    </message>
    <message>
        <source>Delete from the minutes</source>
        <translation>Slet i referatet</translation>
    </message>
    <message>
        <source>Put notes in the minutes</source>
        <translation>Sæt sedler i referatet</translation>
    </message>
    <message>
        <source>Put the photo in the minutes</source>
        <translation>Læg fotoet i referatet</translation>
    </message>
    <message>
        <source>The middle and the branches of the agenda keep their kind.</source>
        <translation>Midten og dagsordenens grene beholder deres slags.</translation>
    </message>
    <message>
        <source>{name} was written by an older Rundbord and has to be brought up to date first. Copy it to a place where it can be written, then open it there.</source>
        <translation>{name} er skrevet af en ældre Rundbord og skal først føres ajour. Kopiér den til et sted, hvor der kan skrives, og åbn den dér.</translation>
    </message>
    <message>
        <source>{name} holds tables or rules that are not Rundbord&apos;s; it was not opened.</source>
        <translation>{name} indeholder tabeller eller regler, som ikke er Rundbords; den blev ikke åbnet.</translation>
    </message>
    <message>
        <source>“{text}” stays: more has been recorded about it in the follow-up.</source>
        <translation>“{text}” bliver: der er skrevet mere om det i opfølgningen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>There is no name in what was pasted.</source>
        <translation>Der er ingen navne i det, der blev indsat.</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Tilføj en gæst</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Fjern en person</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Fremmøde</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>En person skal have et navn.</translation>
    </message>
    <message>
        <source>Only members have substitutes.</source>
        <translation>Kun medlemmer har stedfortrædere.</translation>
    </message>
    <message>
        <source>{name} is a member and cannot sit for somebody else.</source>
        <translation>{name} er selv medlem og kan ikke sidde for en anden.</translation>
    </message>
    <message>
        <source>End the substitution</source>
        <translation>Slut med stedfortræder</translation>
    </message>
    <message>
        <source>Begin the item first, then its round.</source>
        <translation>Begynd punktet først og så runden.</translation>
    </message>
    <message>
        <source>Nobody is noted as present, so there is no one to ask.</source>
        <translation>Ingen er noteret som til stede, så der er ingen at spørge.</translation>
    </message>
    <message>
        <source>Go on after the pause</source>
        <translation>Fortsæt efter pausen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mere tid</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Giv ordet</translation>
    </message>
    <message>
        <source>Remarks and questions rest while the round goes on.</source>
        <translation>Bemærkninger og spørgsmål hviler, mens runden går.</translation>
    </message>
    <message>
        <source>Take off the speaking list</source>
        <translation>Tag af talerlisten</translation>
    </message>
    <message>
        <source>Skip who is absent</source>
        <translation>Spring den fraværende over</translation>
    </message>
    <message>
        <source>Clear the speaking list</source>
        <translation>Ryd talerlisten</translation>
    </message>
    <message>
        <source>Move on the speaking list</source>
        <translation>Flyt på talerlisten</translation>
    </message>
    <message>
        <source>Close the speaking list</source>
        <translation>Sæt streg på talerlisten</translation>
    </message>
    <message>
        <source>Keep the list open</source>
        <translation>Hold listen åben</translation>
    </message>
    <message>
        <source>Reopen the speaking list</source>
        <translation>Åbn talerlisten igen</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Slut indlægget</translation>
    </message>
    <message>
        <source>This meeting has no board</source>
        <translation>Mødet har ingen tavle</translation>
    </message>
    <message>
        <source>Next pair · meeting {number}, {day}</source>
        <translation>Næste par · møde {number}, {day}</translation>
    </message>
    <message>
        <source>Meeting {number}, {day}</source>
        <translation>Møde {number}, {day}</translation>
    </message>
    <message>
        <source>Propose a pair, or choose two yourselves.</source>
        <translation>Foreslå et par, eller vælg selv to.</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bekræftet.</translation>
    </message>
    <message>
        <source>Before meeting {number}</source>
        <translation>Før møde {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Preparation</source>
        <translation>
            <numerusform>%n mere under Forberedelse</numerusform>
            <numerusform>%n mere under Forberedelse</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Turns to lead</source>
        <translation>Hvor tit?</translation>
    </message>
    <message>
        <source>led</source>
        <translation>ledet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Støtte</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Formøde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leave out the time the computer was away</source>
        <translation>Udelad tiden, mens computeren var væk</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set</source>
        <translation>Computerens ur blev stillet</translation>
    </message>
    <message>
        <source>Count the time away to the item and the speech</source>
        <translation>Regn tiden med til punktet og talen</translation>
    </message>
    <message>
        <source>Count the time away to the item</source>
        <translation>Regn tiden med til punktet</translation>
    </message>
    <message>
        <source>Go over to the computer&apos;s time</source>
        <translation>Gå over til computerens tid</translation>
    </message>
    <message>
        <source>Shorten what is left</source>
        <translation>Forkort det, der mangler</translation>
    </message>
    <message>
        <source>Drop the break</source>
        <translation>Drop pausen</translation>
    </message>
    <message>
        <source>Shorten the break</source>
        <translation>Forkort pausen</translation>
    </message>
    <message>
        <source>Move “{title}” to meeting {number}</source>
        <translation>Flyt »{title}« til møde {number}</translation>
    </message>
    <message>
        <source>Collect “{title}” in writing</source>
        <translation>Saml »{title}« ind på skrift</translation>
    </message>
    <message numerus="yes">
        <source>%n items shorter</source>
        <translation>
            <numerusform>%n punkt kortere</numerusform>
            <numerusform>%n punkter kortere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(up to %n min)</source>
        <translation>
            <numerusform>(op til %n min)</numerusform>
            <numerusform>(op til %n min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items longer</source>
        <translation>
            <numerusform>%n punkt længere</numerusform>
            <numerusform>%n punkter længere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes</source>
        <translation>Intet andet ændrer sig</translation>
    </message>
    <message>
        <source>goes to meeting {number}</source>
        <translation>kommer på møde {number}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>droppet</translation>
    </message>
    <message>
        <source>silent writing, {time}</source>
        <translation>stilleskrivning, {time}</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>efter planen</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynder kl.</translation>
    </message>
    <message>
        <source>Write a time like 18:30.</source>
        <translation>Skriv et klokkeslæt som 18:30.</translation>
    </message>
    <message>
        <source>Parties may be shown</source>
        <translation>Partier må vises</translation>
    </message>
    <message>
        <source>Parties laid aside</source>
        <translation>Partier lagt til side</translation>
    </message>
    <message>
        <source>Kinds laid aside too</source>
        <translation>Også slags lagt til side</translation>
    </message>
    <message>
        <source>Parties shown</source>
        <translation>Partier vises</translation>
    </message>
    <message>
        <source>Free roles</source>
        <translation>Fri rolle</translation>
    </message>
    <message>
        <source>No kinds</source>
        <translation>Uden slags</translation>
    </message>
    <message>
        <source>Lay parties aside on the wall, then kinds as well, then show both again</source>
        <translation>Læg partier til side på væggen, så også slags, og vis så begge igen</translation>
    </message>
    <message>
        <source>Free roles for this item only</source>
        <translation>Fri rolle kun på dette punkt</translation>
    </message>
    <message>
        <source>Give the item in work a choice of its own, or let it follow the meeting again</source>
        <translation>Giv punktet sit eget valg, eller lad det følge mødet igen</translation>
    </message>
    <message>
        <source>As the meeting</source>
        <translation>Som mødet</translation>
    </message>
    <message>
        <source>Show ways to win back the minutes the meeting is late</source>
        <translation>Vis måder at vinde de tabte minutter tilbage på</translation>
    </message>
    <message>
        <source>Write to yourself</source>
        <translation>Skriv til dig selv</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Privat notat</translation>
    </message>
    <message>
        <source>never on the wall</source>
        <translation>aldrig på væggen</translation>
    </message>
    <message>
        <source>Keep the private note</source>
        <translation>Gem det private notat</translation>
    </message>
    <message>
        <source>Read the proposal aloud and ask for objections.</source>
        <translation>Læs forslaget højt, og spørg til indvendinger.</translation>
    </message>
    <message>
        <source>The rest comes on the agenda of meeting {number}.</source>
        <translation>Resten kommer på dagsordenen til møde {number}.</translation>
    </message>
    <message>
        <source>The item went on three times already.</source>
        <translation>Punktet er allerede forlænget tre gange.</translation>
    </message>
    <message>
        <source>No more time</source>
        <translation>Ikke mere tid</translation>
    </message>
    <message>
        <source>The meeting ends about {time}.</source>
        <translation>Mødet slutter ca. {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Next time it is %n min.</source>
        <translation>
            <numerusform>Næste gang er det %n min.</numerusform>
            <numerusform>Næste gang er det %n min.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last time.</source>
        <translation>Det er sidste gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n min more</source>
        <translation>
            <numerusform>%n min mere</numerusform>
            <numerusform>%n min mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Venstrestil</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Højrestil</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Stil øverst</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Stil nederst</translation>
    </message>
    <message>
        <source>Align the middles upright</source>
        <translation>Stil midterne over hinanden</translation>
    </message>
    <message>
        <source>Align the middles level</source>
        <translation>Stil midterne ud for hinanden</translation>
    </message>
    <message>
        <source>Put copies beside the selected notes</source>
        <translation>Læg kopier ved siden af de valgte sedler</translation>
    </message>
    <message>
        <source>Lay the selected notes on one another</source>
        <translation>Læg de valgte sedler oven på hinanden</translation>
    </message>
    <message>
        <source>Spread the stack out again</source>
        <translation>Spred stakken ud igen</translation>
    </message>
    <message>
        <source>Bring the next note of the stack to the top</source>
        <translation>Læg stakkens næste seddel øverst</translation>
    </message>
    <message>
        <source>Keep the selected notes where and as they are, or set them free</source>
        <translation>Lås de valgte sedler fast, eller lås dem op</translation>
    </message>
    <message>
        <source>Lay the selected notes over the others</source>
        <translation>Læg de valgte sedler over de andre</translation>
    </message>
    <message>
        <source>Lay the selected notes under the others</source>
        <translation>Læg de valgte sedler under de andre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Kopiér ved siden af</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stak</translation>
    </message>
    <message>
        <source>Spread out</source>
        <translation>Spred ud</translation>
    </message>
    <message>
        <source>Next of the stack</source>
        <translation>Næste i stakken</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Lås eller lås op</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>Forrest</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>Bagest</translation>
    </message>
    <message>
        <source>Bring the selected notes into line</source>
        <translation>Stil de valgte sedler på linje</translation>
    </message>
    <message>
        <source>Make the gaps between the selected notes equal</source>
        <translation>Gør mellemrummene mellem de valgte sedler lige store</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Lige mellemrum på tværs</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Lige mellemrum nedad</translation>
    </message>
    <message>
        <source>Write in the first field</source>
        <translation>Skriv i første felt</translation>
    </message>
    <message>
        <source>Write in the second field</source>
        <translation>Skriv i andet felt</translation>
    </message>
    <message>
        <source>Write in the third field</source>
        <translation>Skriv i tredje felt</translation>
    </message>
    <message>
        <source>Write in the fourth field</source>
        <translation>Skriv i fjerde felt</translation>
    </message>
    <message>
        <source>Write in the fifth field</source>
        <translation>Skriv i femte felt</translation>
    </message>
    <message>
        <source>Write in the sixth field</source>
        <translation>Skriv i sjette felt</translation>
    </message>
    <message>
        <source>Write in the seventh field</source>
        <translation>Skriv i syvende felt</translation>
    </message>
    <message>
        <source>Write in the eighth field</source>
        <translation>Skriv i ottende felt</translation>
    </message>
    <message>
        <source>Write in the ninth field</source>
        <translation>Skriv i niende felt</translation>
    </message>
    <message>
        <source>Keep the note and go on in this field</source>
        <translation>Gem sedlen, og skriv videre i dette felt</translation>
    </message>
    <message>
        <source>Note with each new note which kind of member it came from: round and round, or not at all</source>
        <translation>Notér ved hver ny seddel, hvilken gruppe den kom fra: skift rundt, eller slet ikke</translation>
    </message>
    <message>
        <source>Make one note of the lines just pasted</source>
        <translation>Lav de indsatte linjer til én seddel</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Hvem skriver</translation>
    </message>
    <message>
        <source>As one note</source>
        <translation>Som én seddel</translation>
    </message>
    <message>
        <source>Find notes by words</source>
        <translation>Find sedler ud fra ord</translation>
    </message>
    <message>
        <source>Show the notes as a list beside the board, or hide it</source>
        <translation>Vis eller skjul sedlerne som liste ved siden af tavlen</translation>
    </message>
    <message>
        <source>Show the whole board in a corner, or hide it</source>
        <translation>Vis eller skjul hele tavlen i et hjørne</translation>
    </message>
    <message>
        <source>Show the field of the selected note</source>
        <translation>Vis den valgte seddels felt</translation>
    </message>
    <message>
        <source>Write what the note is known from</source>
        <translation>Skriv, hvor vi ved det fra</translation>
    </message>
    <message>
        <source>Ask of each note whether it stands on its side</source>
        <translation>Spørg ved hver seddel, om den står det rigtige sted</translation>
    </message>
    <message>
        <source>Keep the fields of this board as a template of your own</source>
        <translation>Gem tavlens felter som din egen skabelon</translation>
    </message>
    <message>
        <source>Lay a photo under the notes, for instance of a paper poster</source>
        <translation>Læg et foto under sedlerne, for eksempel af en planche på papir</translation>
    </message>
    <message>
        <source>Take the photo laid down last off the board</source>
        <translation>Tag det sidst lagte foto af tavlen</translation>
    </message>
    <message>
        <source>Everything that can be done here</source>
        <translation>Alt, hvad man kan gøre her</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Note list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Small map</source>
        <translation>Lille kort</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>Vis feltet</translation>
    </message>
    <message>
        <source>Evidence …</source>
        <translation>Belæg …</translation>
    </message>
    <message>
        <source>Check the SWOT</source>
        <translation>Tjek SWOT&apos;en</translation>
    </message>
    <message>
        <source>Photo under the notes …</source>
        <translation>Foto under sedlerne …</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Fjern fotoet</translation>
    </message>
    <message>
        <source>Keep as a template …</source>
        <translation>Gem som skabelon …</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mere …</translation>
    </message>
    <message>
        <source>Move to field …</source>
        <translation>Flyt til felt …</translation>
    </message>
    <message>
        <source>Choose the field to move to</source>
        <translation>Vælg feltet, der skal flyttes til</translation>
    </message>
    <message>
        <source>Show the selected note large on the wall, or everything again</source>
        <translation>Vis den valgte seddel stort på væggen, eller vis det hele igen</translation>
    </message>
    <message>
        <source>Show the field of the selected note large on the wall, or everything again</source>
        <translation>Vis den valgte seddels felt stort på væggen, eller vis det hele igen</translation>
    </message>
    <message>
        <source>Point with the mouse at the board: a dot on the wall follows it</source>
        <translation>Peg med musen på tavlen: en prik på væggen følger med</translation>
    </message>
    <message>
        <source>Turn the page on the wall where there are more notes than it has room for</source>
        <translation>Bladr på væggen, hvor der er flere sedler, end der er plads til</translation>
    </message>
    <message>
        <source>Large on the wall</source>
        <translation>Stort på væggen</translation>
    </message>
    <message>
        <source>The field large on the wall</source>
        <translation>Feltet stort på væggen</translation>
    </message>
    <message>
        <source>Pointer on the wall</source>
        <translation>Peg på væggen</translation>
    </message>
    <message>
        <source>Next page on the wall</source>
        <translation>Næste side på væggen</translation>
    </message>
    <message>
        <source>Previous page on the wall</source>
        <translation>Forrige side på væggen</translation>
    </message>
    <message>
        <source>Right place</source>
        <translation>Står rigtigt</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Flyt den</translation>
    </message>
    <message>
        <source>Is it about ourselves (internal)?</source>
        <translation>Handler den om os selv (internt)?</translation>
    </message>
    <message>
        <source>Is it about the world around us (external)?</source>
        <translation>Handler den om verden omkring os (eksternt)?</translation>
    </message>
    <message>
        <source>No, move it to {field}</source>
        <translation>Nej, flyt den til {field}</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>Which board?</source>
        <translation>Hvilken tavle?</translation>
    </message>
    <message>
        <source>Your own · Del removes it</source>
        <translation>Din egen · Del fjerner den</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Lay down a picture</source>
        <translation>Læg et billede</translation>
    </message>
    <message>
        <source>Words on a note</source>
        <translation>Ord på en seddel</translation>
    </message>
    <message>
        <source>Find notes</source>
        <translation>Find sedler</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} af {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole board in miniature</source>
        <translation>Hele tavlen i lille format</translation>
    </message>
    <message>
        <source>The notes of the board as a list</source>
        <translation>Tavlens sedler som liste</translation>
    </message>
    <message>
        <source>Beside the fields</source>
        <translation>Uden for felterne</translation>
    </message>
    <message numerus="yes">
        <source>%n in the stack</source>
        <translation>
            <numerusform>%n i stakken</numerusform>
            <numerusform>%n i stakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered note</source>
        <translation>Tildækket seddel</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>med belæg</translation>
    </message>
    <message>
        <source>The picture is too large. Save it with at most {most} million pixels and lay it down again.</source>
        <translation>Billedet er for stort. Gem det med højst {most} millioner pixel, og læg det ind igen.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read.</source>
        <translation>Det er ikke et billede, der kan læses.</translation>
    </message>
    <message>
        <source>Under it</source>
        <translation>Under den</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>af {time}</translation>
    </message>
    <message>
        <source>planned {minutes} min</source>
        <translation>planlagt {minutes} min</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Mødet er slut</translation>
    </message>
    <message>
        <source>The item ends</source>
        <translation>Punktet slutter</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Bagefter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>Luk kortet</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Luk dette vindue</translation>
    </message>
    <message>
        <source>Card in its own window</source>
        <translation>Kortet i sit eget vindue</translation>
    </message>
    <message>
        <source>Put the chair&apos;s card on a screen of its own</source>
        <translation>Vis mødelederens kort på en skærm for sig</translation>
    </message>
    <message>
        <source>Hand over the chair …</source>
        <translation>Giv ledelsen videre …</translation>
    </message>
    <message>
        <source>Let somebody else lead this item</source>
        <translation>Lad en anden lede dette punkt</translation>
    </message>
    <message>
        <source>Take the chair back</source>
        <translation>Tag ledelsen tilbage</translation>
    </message>
    <message>
        <source>Those who led this item first lead it again</source>
        <translation>De, der ledte punktet først, leder det igen</translation>
    </message>
    <message>
        <source>{name} for {others}</source>
        <comment>leads in their place</comment>
        <translation>{name} for {others}</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <comment>leads the item</comment>
        <translation>{name} alene</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>Giv ledelsen videre</translation>
    </message>
    <message>
        <source>What should the next pair know?</source>
        <translation>Hvad skal næste par vide?</translation>
    </message>
    <message>
        <source>Hand-over to {names}</source>
        <translation>Overdragelse til {names}</translation>
    </message>
    <message>
        <source>Hand-over to the next pair</source>
        <translation>Overdragelse til næste par</translation>
    </message>
    <message numerus="yes">
        <source>%n items were not reached</source>
        <translation>
            <numerusform>%n punkt blev ikke nået</numerusform>
            <numerusform>%n punkter blev ikke nået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open disagreements</source>
        <translation>
            <numerusform>%n åben uenighed</numerusform>
            <numerusform>%n åbne uenigheder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items ran over</source>
        <translation>
            <numerusform>%n punkt trak ud</numerusform>
            <numerusform>%n punkter trak ud</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Intet er åbent.</translation>
    </message>
    <message>
        <source>Rehearse the meeting</source>
        <translation>Øv mødet</translation>
    </message>
    <message>
        <source>Tips for the next pair</source>
        <translation>Tips til næste par</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Forberedelse</translation>
    </message>
    <message>
        <source>Meeting {title}, {day}</source>
        <translation>Møde {title}, {day}</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny opgave</translation>
    </message>
    <message>
        <source>Add something to do</source>
        <translation>Tilføj noget, der skal gøres</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Ret opgaven</translation>
    </message>
    <message>
        <source>Other words or another day</source>
        <translation>Andre ord eller en anden dag</translation>
    </message>
    <message>
        <source>Tick off the task</source>
        <translation>Sæt flueben ved opgaven</translation>
    </message>
    <message>
        <source>Say that it is done, or no longer</source>
        <translation>Sig, at den er gjort, eller ikke er det alligevel</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>En dag senere</translation>
    </message>
    <message>
        <source>Move the day of the task</source>
        <translation>Flyt opgavens dag</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>En dag tidligere</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Fjern opgaven</translation>
    </message>
    <message>
        <source>Take the task off the list</source>
        <translation>Tag opgaven af listen</translation>
    </message>
    <message>
        <source>Try the meeting in a copy, with simulated speakers; nothing is kept</source>
        <translation>Prøv mødet i en kopi med opdigtede talere. Intet gemmes</translation>
    </message>
    <message>
        <source>Write the hand-over …</source>
        <translation>Skriv overdragelsen …</translation>
    </message>
    <message>
        <source>Open points, what ran over and tips for the next pair, as a page and a PDF</source>
        <translation>Åbne punkter, det, der trak ud, og tips til næste par, som side og PDF</translation>
    </message>
    <message>
        <source>Write a tip</source>
        <translation>Skriv et tip</translation>
    </message>
    <message>
        <source>Write a tip for the next pair</source>
        <translation>Skriv et tip til næste par</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten times as fast, in a copy, with simulated speakers. Nothing is kept.</source>
        <translation>Ti gange så hurtigt, i en kopi, med opdigtede talere. Intet gemmes.</translation>
    </message>
    <message>
        <source>A meeting is open now; rehearse the next one when it is over.</source>
        <translation>Et møde er i gang. Øv det næste, når det er slut.</translation>
    </message>
    <message>
        <source>This meeting was held.</source>
        <translation>Dette møde er holdt.</translation>
    </message>
    <message>
        <source>Make the agenda first; then it can be rehearsed.</source>
        <translation>Lav dagsordenen først. Så kan mødet øves.</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>ØVELSE</translation>
    </message>
    <message>
        <source>{meeting}: nothing here is kept</source>
        <translation>{meeting}: intet her gemmes</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Før mødet</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>På dagen</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Efter mødet</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Hvad skal der gøres?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
    <message>
        <source>Del: remove the tip</source>
        <translation>Del: fjern tippet</translation>
    </message>
    <message>
        <source>Rehearse the next meeting</source>
        <translation>Øv det næste møde</translation>
    </message>
    <message>
        <source>There is no meeting to hand over yet.</source>
        <translation>Der er ikke noget møde at overdrage endnu.</translation>
    </message>
    <message>
        <source>Where shall the hand-over be?</source>
        <translation>Hvor skal overdragelsen ligge?</translation>
    </message>
    <message>
        <source>Written: {names}</source>
        <translation>Skrevet: {names}</translation>
    </message>
    <message>
        <source>hand-over-meeting-{number}</source>
        <comment>name of a file</comment>
        <translation>overdragelse-moede-{number}</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Sagens gang</translation>
    </message>
    <message>
        <source>Title for the public</source>
        <translation>Titel til offentligheden</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Indstilling</translation>
    </message>
    <message>
        <source>Decision for the public</source>
        <translation>Beslutning til offentligheden</translation>
    </message>
    <message>
        <source>Items of the meeting</source>
        <translation>Mødets punkter</translation>
    </message>
    <message>
        <source>Closed to the public</source>
        <translation>Lukket for offentligheden</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <comment>heading of an item in minutes</comment>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{item} (closed)</source>
        <translation>{item} (lukket)</translation>
    </message>
    <message>
        <source>Items in the minutes</source>
        <translation>Punkterne i referatet</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Siden {day}</translation>
    </message>
    <message>
        <source>comments until {day}</source>
        <translation>bemærkninger senest {day}</translation>
    </message>
    <message>
        <source>checksum {checksum}</source>
        <translation>kontrolsum {checksum}</translation>
    </message>
    <message>
        <source>the approved text was changed outside the program</source>
        <translation>den godkendte tekst er ændret uden om programmet</translation>
    </message>
    <message>
        <source>Approved before the text was kept; there is no checksum.</source>
        <translation>Godkendt, før teksten blev gemt; der er ingen kontrolsum.</translation>
    </message>
    <message>
        <source>There are no minutes of this meeting yet.</source>
        <translation>Der er endnu ikke noget referat af dette møde.</translation>
    </message>
    <message>
        <source>Out for comments</source>
        <translation>Til bemærkninger</translation>
    </message>
    <message>
        <source>Comments until (year-month-day)</source>
        <translation>Bemærkninger senest (år-måned-dag)</translation>
    </message>
    <message>
        <source>After this the map of the meeting takes no more changes, only addenda with date and name.</source>
        <translation>Derefter kan mødets kort ikke ændres, der kan kun føjes til med dato og navn.</translation>
    </message>
    <message>
        <source>Approve and lock</source>
        <translation>Godkend og lås</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Approve the minutes?</source>
        <translation>Godkende referatet?</translation>
    </message>
    <message>
        <source>Keep this version and ask for comments until a day</source>
        <translation>Gem denne udgave, og bed om bemærkninger inden en dag</translation>
    </message>
    <message>
        <source>Keep the text with its checksum; after that only addenda</source>
        <translation>Gem teksten med dens kontrolsum; derefter kun tilføjelser</translation>
    </message>
    <message>
        <source>Go on with the minutes as a draft</source>
        <translation>Arbejd videre på referatet som udkast</translation>
    </message>
    <message>
        <source>See what changed from one to the next</source>
        <translation>Se, hvad der er ændret fra den ene til den næste</translation>
    </message>
    <message>
        <source>Copy the chosen item as text with its headings</source>
        <translation>Kopiér det valgte punkt som tekst med overskrifter</translation>
    </message>
    <message>
        <source>The headings of an item, and what is public</source>
        <translation>Et punkts overskrifter, og hvad der er offentligt</translation>
    </message>
    <message>
        <source>Copy for the case system</source>
        <translation>Kopiér til sagssystemet</translation>
    </message>
    <message>
        <source>Ask for comments</source>
        <translation>Bed om bemærkninger</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>Igen et udkast</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Sammenlign udgaver</translation>
    </message>
    <message>
        <source>Headings and rules …</source>
        <translation>Overskrifter og regler …</translation>
    </message>
    <message>
        <source>The minutes are: {state}</source>
        <translation>Referatet er: {state}</translation>
    </message>
    <message>
        <source>What the public edition says otherwise</source>
        <translation>Hvad den offentlige udgave siger anderledes</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>Item {number}: {text}</source>
        <translation>Punkt {number}: {text}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Færdig den</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <comment>in a calendar entry</comment>
        <translation>Hvem: {name}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked.</source>
        <translation>{name} er beskadiget og kan ikke pakkes ud.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a map can be; it was not read.</source>
        <translation>{name} fylder udpakket mere, end et kort kan; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; take it off in the program it was made with.</source>
        <translation>{name} er låst med en adgangskode. Fjern den i det program, filen er lavet med.</translation>
    </message>
    <message>
        <source>{name} cannot be used as a template: it is no Word document.</source>
        <translation>{name} kan ikke bruges som skabelon: den er ikke et Word-dokument.</translation>
    </message>
    <message numerus="yes">
        <source>%n details of points could not be understood and were left out.</source>
        <translation>
            <numerusform>%n oplysning om punkter kunne ikke forstås og er udeladt.</numerusform>
            <numerusform>%n oplysninger om punkter kunne ikke forstås og er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} (locked)</source>
        <comment>a node of a mind map that was locked with a password</comment>
        <translation>{text} (låst)</translation>
    </message>
    <message>
        <source>New mind map</source>
        <translation>Nyt mindmap</translation>
    </message>
    <message>
        <source>{name} holds no mind map.</source>
        <translation>Der er intet mindmap i {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are locked with a password; they are kept as they are and cannot be read here.</source>
        <translation>
            <numerusform>%n punkt er låst med en adgangskode; det gemmes, som det er, og kan ikke læses her.</numerusform>
            <numerusform>%n punkter er låst med en adgangskode; de gemmes, som de er, og kan ikke læses her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formulas are shown as they are written, not computed.</source>
        <translation>
            <numerusform>%n formel vises, som den er skrevet, og regnes ikke ud.</numerusform>
            <numerusform>%n formler vises, som de er skrevet, og regnes ikke ud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points that repeated others became copies of them.</source>
        <translation>
            <numerusform>%n punkt, der gentog et andet, blev en kopi af det.</numerusform>
            <numerusform>%n punkter, der gentog andre, blev kopier af dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are kept for Freeplane but not shown.</source>
        <translation>
            <numerusform>%n billede gemmes til Freeplane, men vises ikke.</numerusform>
            <numerusform>%n billeder gemmes til Freeplane, men vises ikke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links lead to points that are not in the file.</source>
        <translation>
            <numerusform>%n link fører til et punkt, der ikke er i filen.</numerusform>
            <numerusform>%n links fører til punkter, der ikke er i filen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points had the name of another one inside the file; links lead to the first.</source>
        <translation>
            <numerusform>%n punkt havde samme navn som et andet inde i filen; links fører til det første.</numerusform>
            <numerusform>%n punkter havde samme navn som et andet inde i filen; links fører til det første.</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours, fonts and other looks are kept for Freeplane but not shown.</source>
        <translation>Farver, skrifttyper og andet udseende gemmes til Freeplane, men vises ikke.</translation>
    </message>
    <message>
        <source>The file has %n middles; they became branches of one map.</source>
        <translation>Filen har %n midte; den blev en gren i ét kort.</translation>
    </message>
    <message>
        <source>{name} is no sound JSON file; it was not read.</source>
        <translation>{name} er ikke en hel JSON-fil; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} is JSON, but no mind map.</source>
        <translation>{name} er JSON, men ikke et mindmap.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Rundbord; it was not read.</source>
        <translation>{name} er skrevet af en nyere udgave af Rundbord; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} holds no headings, lists or lines to make a map of.</source>
        <translation>Der er ingen overskrifter, lister eller linjer i {name} at lave et kort af.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables became the detail of the point before them.</source>
        <translation>
            <numerusform>%n tabel blev uddybning af punktet før den.</numerusform>
            <numerusform>%n tabeller blev uddybning af punktet før dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be brought along.</source>
        <translation>
            <numerusform>%n billede kunne ikke komme med.</numerusform>
            <numerusform>%n billeder kunne ikke komme med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mermaid has no place for details and links: those of %n points were left out.</source>
        <translation>
            <numerusform>Mermaid har ikke plads til uddybninger og links: %n punkts er udeladt.</numerusform>
            <numerusform>Mermaid har ikke plads til uddybninger og links: %n punkters er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <comment>at the foot of minutes on paper</comment>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>Signs that no typeface here has stand by their names in the PDF.</source>
        <translation>Tegn, som ingen skrift her har, står med deres navn i PDF’en.</translation>
    </message>
    <message>
        <source>{name} holds no outline.</source>
        <translation>Der er ingen disposition i {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were marked as comments; they became points like the others.</source>
        <translation>
            <numerusform>%n linje var markeret som kommentar; den blev et punkt som de andre.</numerusform>
            <numerusform>%n linjer var markeret som kommentarer; de blev punkter som de andre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB; it was not read.</source>
        <translation>{name} er større end 20 MB; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} is larger than 5 MB; it was not read.</source>
        <translation>{name} er større end 5 MB; den er ikke læst.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} er tom.</translation>
    </message>
    <message>
        <source>{name} is no file that notes can be read from.</source>
        <translation>{name} er ikke en fil, der kan læses sedler fra.</translation>
    </message>
    <message>
        <source>{name} is XML, but no mind map and no outline.</source>
        <translation>{name} er XML, men hverken et mindmap eller en disposition.</translation>
    </message>
    <message>
        <source>{name} is no file that a map can be read from.</source>
        <translation>{name} er ikke en fil, man kan læse et kort fra.</translation>
    </message>
    <message>
        <source>Maps are read from the formats {formats}; {name} is none of them.</source>
        <translation>Kort kan læses fra formaterne {formats}; {name} er ingen af dem.</translation>
    </message>
    <message>
        <source>The item was treated behind closed doors.</source>
        <translation>Punktet blev behandlet for lukkede døre.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <comment>the town&apos;s number of a case</comment>
        <translation>Sag {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Udgave</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Kontrolsum (SHA-256)</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Om mødet</translation>
    </message>
    <message>
        <source>The minutes as a mind map</source>
        <translation>Referatet som mindmap</translation>
    </message>
    <message numerus="yes">
        <source>Mind map of the meeting with %n points. All of them follow as lists under the items.</source>
        <translation>
            <numerusform>Mindmap af mødet med %n punkt. Alle følger som lister under punkterne.</numerusform>
            <numerusform>Mindmap af mødet med %n punkter. Alle følger som lister under punkterne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map of the meeting</source>
        <translation>Mødets kort</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Tilføjelser</translation>
    </message>
    <message>
        <source>{day}, {author}</source>
        <comment>date and author of an addendum</comment>
        <translation>{day}, {author}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Those who took part</source>
        <translation>Dem, der deltog</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>Der er ingen tekst i {name}.</translation>
    </message>
    <message>
        <source>{name} holds only a request to update XMind; save it anew in XMind and import that.</source>
        <translation>{name} indeholder kun en opfordring til at opdatere XMind. Gem den igen i XMind, og importér så den.</translation>
    </message>
    <message>
        <source>{name} holds no map of XMind.</source>
        <translation>Der er intet XMind-kort i {name}.</translation>
    </message>
    <message>
        <source>The file has %n sheets; each became a branch.</source>
        <translation>Filen har %n ark, som blev en gren.</translation>
    </message>
    <message>
        <source>Styles, pictures and summaries of old XMind files could not be brought along.</source>
        <translation>Stilarter, billeder og opsummeringer fra gamle XMind-filer kunne ikke komme med.</translation>
    </message>
    <message>
        <source>{name} is packed, but holds no map of XMind.</source>
        <translation>{name} er en pakket fil, men uden et XMind-kort.</translation>
    </message>
    <message>
        <source>{name} is damaged: its map cannot be read.</source>
        <translation>{name} er beskadiget: kortet i den kan ikke læses.</translation>
    </message>
    <message numerus="yes">
        <source>%n points that stood apart from the map became branches or points of it.</source>
        <translation>
            <numerusform>%n punkt, der stod uden for kortet, blev en gren eller et punkt i det.</numerusform>
            <numerusform>%n punkter, der stod uden for kortet, blev grene eller punkter i det.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} defines words of its own for text (entities), which can be a trap; it was not read.</source>
        <translation>{name} definerer egne ord for tekst (entiteter), og det kan være en fælde; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} goes deeper than {most} levels; it was not read.</source>
        <translation>{name} har mere end {most} niveauer; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} points; it was not read.</source>
        <translation>{name} har mere end {most} punkter; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} is made of more parts than a map can have; it was not read.</source>
        <translation>{name} består af flere dele, end et kort kan have; den blev ikke læst.</translation>
    </message>
    <message>
        <source>{name} has a point of more than a million letters; it was not read.</source>
        <translation>{name} har et punkt på mere end en million tegn; den blev ikke læst.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete; it was mended as well as possible. Look the map over.</source>
        <translation>Filen er beskadiget eller ikke hel; den er repareret så godt som muligt. Se kortet efter.</translation>
    </message>
    <message>
        <source>How the letters of the file are written is uncertain; they were read as Western European.</source>
        <translation>Det er usikkert, hvordan filens bogstaver er skrevet; de er læst som vesteuropæiske.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters that mean nothing were left out.</source>
        <translation>
            <numerusform>%n tegn uden betydning er udeladt.</numerusform>
            <numerusform>%n tegn uden betydning er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the minutes</source>
        <translation>Find i referatet</translation>
    </message>
    <message>
        <source>Kind of point</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Item of the agenda</source>
        <translation>Punkt på dagsordenen</translation>
    </message>
    <message>
        <source>Sign up the one that is offered</source>
        <translation>Tegn den ind, der foreslås</translation>
    </message>
    <message>
        <source>In the field of the speaking list</source>
        <translation>I talerlistens felt</translation>
    </message>
    <message>
        <source>Another of those that are offered</source>
        <translation>En anden af dem, der foreslås</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tag af listen</translation>
    </message>
    <message>
        <source>On a row of the speaking list</source>
        <translation>På en række i talerlisten</translation>
    </message>
    <message>
        <source>One place up or down</source>
        <translation>Én plads op eller ned</translation>
    </message>
    <message>
        <source>The seat beside this one</source>
        <translation>Pladsen ved siden af</translation>
    </message>
    <message>
        <source>Round the table</source>
        <translation>Rundt om bordet</translation>
    </message>
    <message>
        <source>The one on this seat</source>
        <translation>Den, der sidder her</translation>
    </message>
    <message>
        <source>Keep the line as a point</source>
        <translation>Gem linjen som et punkt</translation>
    </message>
    <message>
        <source>In the line of the minutes</source>
        <translation>I linjen til referatet</translation>
    </message>
    <message>
        <source>Decision, action, question, disagreement, quote</source>
        <translation>Beslutning, handling, spørgsmål, uenighed, citat</translation>
    </message>
    <message>
        <source>As the first sign of a line in the minutes</source>
        <translation>Som første tegn på en linje i referatet</translation>
    </message>
    <message>
        <source>Leave the line</source>
        <translation>Forlad linjen</translation>
    </message>
    <message>
        <source>What is written stays</source>
        <translation>Det skrevne bliver stående</translation>
    </message>
    <message>
        <source>Keep the note and write the next one</source>
        <translation>Gem sedlen, og skriv den næste</translation>
    </message>
    <message>
        <source>While a note is written</source>
        <translation>Mens en seddel skrives</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>En ny linje</translation>
    </message>
    <message>
        <source>Go on in the next field, or the one before</source>
        <translation>Fortsæt i det næste felt eller det forrige</translation>
    </message>
    <message>
        <source>Keep the note and stop writing</source>
        <translation>Gem sedlen, og hold op med at skrive</translation>
    </message>
    <message>
        <source>To the next one found, or the one before</source>
        <translation>Til det næste fundne eller det forrige</translation>
    </message>
    <message>
        <source>While something is looked for</source>
        <translation>Mens der søges</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Luk søgningen</translation>
    </message>
    <message>
        <source>Choose the note, or keep the strategy</source>
        <translation>Vælg sedlen, eller gem strategien</translation>
    </message>
    <message>
        <source>In the lists and the line of the strategies</source>
        <translation>I strategiernes lister og linje</translation>
    </message>
    <message>
        <source>The pair before, or the next</source>
        <translation>Det forrige par eller det næste</translation>
    </message>
    <message>
        <source>Keep it and stay at this pair</source>
        <translation>Gem den, og bliv ved dette par</translation>
    </message>
    <message>
        <source>Change the strategy</source>
        <translation>Ret strategien</translation>
    </message>
    <message>
        <source>In the list of strategies</source>
        <translation>I listen over strategier</translation>
    </message>
    <message>
        <source>Delete the strategy</source>
        <translation>Slet strategien</translation>
    </message>
    <message>
        <source>Another of those found</source>
        <translation>Et andet af de fundne</translation>
    </message>
    <message>
        <source>Letters go on to the line meanwhile</source>
        <translation>Bogstaver går stadig til linjen</translation>
    </message>
    <message>
        <source>To the row that is selected, wherever it is shown</source>
        <translation>Til den valgte række, hvor den end vises</translation>
    </message>
    <message>
        <source>It is found again as it was left</source>
        <translation>Den står, som den blev forladt</translation>
    </message>
    <message>
        <source>Go to the point</source>
        <translation>Gå til punktet</translation>
    </message>
    <message>
        <source>In the list of who had the floor</source>
        <translation>På listen over, hvem der har haft ordet</translation>
    </message>
    <message>
        <source>To where it was opened</source>
        <translation>Til der, hvor den blev åbnet</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The whole agenda</source>
        <translation>Hele dagsordenen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>The minutes as an outline</source>
        <translation>Referatet som disposition</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <comment>place of what is read back</comment>
        <translation>{number} af {all}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <comment>date of an action on the wall</comment>
        <translation>senest {day}</translation>
    </message>
    <message>
        <source>Show the room each decision and action, large, one at a time</source>
        <translation>Vis salen hver beslutning og handling, stort og én ad gangen</translation>
    </message>
    <message>
        <source>The next decision or action; after the last one the minutes count as read out</source>
        <translation>Den næste beslutning eller handling; efter den sidste gælder referatet som læst op</translation>
    </message>
    <message>
        <source>Read back to the room</source>
        <translation>Læs op for salen</translation>
    </message>
    <message>
        <source>Read the next</source>
        <translation>Læs den næste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den forrige</translation>
    </message>
    <message>
        <source>Back to the decision or action before</source>
        <translation>Tilbage til den forrige beslutning eller handling</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop oplæsningen</translation>
    </message>
    <message>
        <source>Take the reading off the wall; the minutes stay as they were</source>
        <translation>Tag oplæsningen af væggen; referatet bliver, som det var</translation>
    </message>
    <message>
        <source>Find words, a kind, a person or an item in the minutes</source>
        <translation>Find ord, en type, en person eller et dagsordenspunkt i referatet</translation>
    </message>
    <message>
        <source>Show the minutes as an outline, or as a map again</source>
        <translation>Vis referatet som disposition, eller som kort igen</translation>
    </message>
    <message>
        <source>Detail, link, who and when of the selected point</source>
        <translation>Uddybning, link, hvem og hvornår for det valgte punkt</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Which “{name}”?</source>
        <translation>Hvilken “{name}”?</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”</source>
        <translation>Ingen her hedder “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>with detail</source>
        <translation>med uddybning</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ældre udgave</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Nyere udgave</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Som det står nu</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>Kun det, der er ændret</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Hvad der er ændret</translation>
    </message>
    <message numerus="yes">
        <source>%n lines new</source>
        <translation>
            <numerusform>%n ny linje</numerusform>
            <numerusform>%n nye linjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines gone</source>
        <translation>
            <numerusform>%n linje væk</numerusform>
            <numerusform>%n linjer væk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed between these two.</source>
        <translation>Der er ingen ændringer mellem de to.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Seddel</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>Ligger under</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prikker</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Kendes fra</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grøn</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blå</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>citizen</source>
        <translation>borger</translation>
    </message>
    <message>
        <source>politician</source>
        <translation>politiker</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>forvaltning</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>gæst</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>{state}, {day} at {time} · {checksum}</source>
        <comment>a kept version of the minutes</comment>
        <translation>{state}, {day} kl. {time} · {checksum}</translation>
    </message>
    <message>
        <source>{line} – was changed outside the program</source>
        <translation>{line} – er ændret uden om programmet</translation>
    </message>
    <message>
        <source>Speaks as oneself</source>
        <translation>Taler som sig selv</translation>
    </message>
    <message>
        <source>Speaks as a politician</source>
        <translation>Taler som politiker</translation>
    </message>
    <message>
        <source>Speaks as an official</source>
        <translation>Taler som embedsperson</translation>
    </message>
    <message>
        <source>Note with which hat the speaker speaks: politician, official, or none; the room does not see it</source>
        <translation>Notér, med hvilken kasket der tales: politiker, embedsperson eller ingen; rummet ser det ikke</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Kasket</translation>
    </message>
    <message>
        <source>{now}, then {then}</source>
        <translation>{now}, så {then}</translation>
    </message>
    <message>
        <source>Mix index</source>
        <translation>Blandingstal</translation>
    </message>
    <message>
        <source>Two of a kind side by side</source>
        <translation>To af samme slags side om side</translation>
    </message>
    <message>
        <source>Two of a party side by side</source>
        <translation>To af samme parti side om side</translation>
    </message>
    <message>
        <source>Sat side by side before</source>
        <translation>Har siddet sammen før</translation>
    </message>
    <message>
        <source>Were in a group before</source>
        <translation>Har været i gruppe sammen før</translation>
    </message>
    <message>
        <source>A mixed table</source>
        <translation>Et blandet bord</translation>
    </message>
    <message>
        <source>The mix index says how many kinds each person has around them, of those there are.</source>
        <translation>Blandingstallet siger, hvor mange slags hver person har omkring sig, af dem, der er.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Numbers on the table are new seats.</source>
        <translation>Intet er ændret endnu. Tallene ved bordet er nye pladser.</translation>
    </message>
    <message>
        <source>More than half of the members</source>
        <translation>Mere end halvdelen af medlemmerne</translation>
    </message>
    <message>
        <source>At least half of the members</source>
        <translation>Mindst halvdelen af medlemmerne</translation>
    </message>
    <message>
        <source>Two thirds of the members</source>
        <translation>To tredjedele af medlemmerne</translation>
    </message>
    <message>
        <source>A fixed number</source>
        <translation>Et fast antal</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Ingen regel</translation>
    </message>
    <message numerus="yes">
        <source>Can decide: %n needed</source>
        <comment>members</comment>
        <translation>
            <numerusform>Beslutningsdygtig: %n skal være her</numerusform>
            <numerusform>Beslutningsdygtig: %n skal være her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot decide: %n missing</source>
        <comment>members</comment>
        <translation>
            <numerusform>Ikke beslutningsdygtig: %n mangler</numerusform>
            <numerusform>Ikke beslutningsdygtig: %n mangler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided so</source>
        <comment>decisions without quorum</comment>
        <translation>
            <numerusform>%n besluttet sådan</numerusform>
            <numerusform>%n besluttet sådan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are in the room</source>
        <translation>
            <numerusform>%n medlem er i rummet</numerusform>
            <numerusform>%n medlemmer er i rummet</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is written, but too few were there: {inside} of the {needed} needed.</source>
        <translation>Beslutningen er skrevet, men der var for få til stede: {inside} af de {needed}, der kræves.</translation>
    </message>
    <message>
        <source>Rule for deciding</source>
        <translation>Regel for at beslutte</translation>
    </message>
    <message>
        <source>Choose how many members must be there to decide</source>
        <translation>Vælg, hvor mange medlemmer der skal være til stede for at beslutte</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Bordplan</translation>
    </message>
    <message>
        <source>Show this page of the people</source>
        <translation>Vis denne side om personerne</translation>
    </message>
    <message>
        <source>Seat signs</source>
        <translation>Bordskilte</translation>
    </message>
    <message>
        <source>seat {number}</source>
        <translation>plads {number}</translation>
    </message>
    <message>
        <source>Mix the seats</source>
        <translation>Bland pladserne</translation>
    </message>
    <message>
        <source>Change seats to the left</source>
        <translation>Byt plads til venstre</translation>
    </message>
    <message>
        <source>Change seats to the right</source>
        <translation>Byt plads til højre</translation>
    </message>
    <message>
        <source>Change seats upwards</source>
        <translation>Byt plads opad</translation>
    </message>
    <message>
        <source>Change seats downwards</source>
        <translation>Byt plads nedad</translation>
    </message>
    <message>
        <source>The chosen person changes seats with the neighbour on that side</source>
        <translation>Den valgte bytter plads med naboen på den side</translation>
    </message>
    <message>
        <source>Show an order with kinds and old partners apart; you choose</source>
        <translation>Vis en rækkefølge, hvor slags og gamle makkere er skilt ad; du vælger</translation>
    </message>
    <message>
        <source>Use these seats</source>
        <translation>Brug disse pladser</translation>
    </message>
    <message>
        <source>Seat everybody tonight as proposed</source>
        <translation>Sæt alle som foreslået i aften</translation>
    </message>
    <message>
        <source>Another proposal</source>
        <translation>Et andet forslag</translation>
    </message>
    <message>
        <source>Show another order that is as good</source>
        <translation>Vis en anden rækkefølge, der er lige så god</translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation>Behold pladserne</translation>
    </message>
    <message>
        <source>Forget the proposal</source>
        <translation>Glem forslaget</translation>
    </message>
    <message>
        <source>Usual seats</source>
        <translation>Faste pladser</translation>
    </message>
    <message>
        <source>Seat everybody where they usually sit</source>
        <translation>Sæt alle, hvor de plejer at sidde</translation>
    </message>
    <message>
        <source>Seat signs (PDF) …</source>
        <translation>Bordskilte (PDF) …</translation>
    </message>
    <message>
        <source>Write a sign with the name for each seat, two on a page, to be folded</source>
        <translation>Lav et skilt med navnet til hver plads, to på hver side, til at folde</translation>
    </message>
    <message>
        <source>seats of its own</source>
        <translation>egne pladser</translation>
    </message>
    <message>
        <source>the usual seats</source>
        <translation>de faste pladser</translation>
    </message>
    <message>
        <source>{share} mixed</source>
        <comment>mix index of the table</comment>
        <translation>{share} blandet</translation>
    </message>
    <message numerus="yes">
        <source>%n at the table</source>
        <translation>
            <numerusform>%n ved bordet</numerusform>
            <numerusform>%n ved bordet</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a person onto another seat, or between two. Arrows choose, Alt and an arrow moves.</source>
        <translation>Træk en person hen på en anden plads eller ind mellem to. Piletaster vælger, Alt og en pil flytter.</translation>
    </message>
    <message>
        <source>When a meeting is planned and people are on the list, you arrange its seats here.</source>
        <translation>Når et møde er planlagt, og der er personer på listen, ordner du pladserne her.</translation>
    </message>
    <message>
        <source>Nobody to seat yet</source>
        <translation>Ingen at sætte endnu</translation>
    </message>
    <message>
        <source>{kind}: {time} percent of the time, {seats} percent of the seats</source>
        <translation>{kind}: {time} procent af tiden, {seats} procent af pladserne</translation>
    </message>
    <message>
        <source>Bar: time. Line: seats.</source>
        <translation>Bjælke: tid. Streg: pladser.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Figures are shown for kinds of three people or more.</source>
        <translation>Tal vises for grupper på tre eller flere.</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Søg i det hele</translation>
    </message>
    <message>
        <source>More than {number} found</source>
        <translation>Mere end {number} fundet</translation>
    </message>
    <message>
        <source>Search in the minutes, notes and agreements of all meetings</source>
        <translation>Søg i referater, sedler og aftaler fra alle møder</translation>
    </message>
    <message>
        <source>What to search in</source>
        <translation>Hvad der søges i</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle møder</translation>
    </message>
    <message>
        <source>Whose actions and quotes</source>
        <translation>Hvis handlinger og citater</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Bedste først</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>Efter møde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rækkefølge</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dertil</translation>
    </message>
    <message>
        <source>All words are found, also inside longer ones. “…” keeps words together, -word leaves a word out.</source>
        <translation>Alle ord skal være der, også inde i længere ord. “…” holder ord sammen, -ord udelader et ord.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Hvad leder du efter?</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Mente du “{words}”?</translation>
    </message>
    <message>
        <source>Not heard on this item: {names}</source>
        <translation>Ikke hørt på dette punkt: {names}</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Indlæg</translation>
    </message>
    <message>
        <source>An ordinary turn to speak.</source>
        <translation>En almindelig tur til at tale.</translation>
    </message>
    <message>
        <source>Short remark</source>
        <translation>Kort bemærkning</translation>
    </message>
    <message>
        <source>About the last contribution, nothing new.</source>
        <translation>Om det sidste indlæg, intet nyt emne.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>The speaker answers the remarks.</source>
        <translation>Taleren svarer på bemærkningerne.</translation>
    </message>
    <message>
        <source>To understand the speaker, who pauses and then goes on.</source>
        <translation>For at forstå taleren, som holder pause og fortsætter bagefter.</translation>
    </message>
    <message>
        <source>Factual information</source>
        <translation>Saglig oplysning</translation>
    </message>
    <message>
        <source>A fact that helps, no opinion.</source>
        <translation>En oplysning, der hjælper, uden mening.</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Forretningsorden</translation>
    </message>
    <message>
        <source>About how we do it: break, vote, time, noise.</source>
        <translation>Om formen: pause, afstemning, tid, støj.</translation>
    </message>
    <message>
        <source>Last call: read the names out</source>
        <translation>Sidste udkald: læs navnene op</translation>
    </message>
    <message>
        <source>Hands for closing</source>
        <translation>Hænder for at sætte streg</translation>
    </message>
    <message>
        <source>Hands against</source>
        <translation>Hænder imod</translation>
    </message>
    <message>
        <source>Hands decide</source>
        <translation>Hænder afgør</translation>
    </message>
    <message>
        <source>Closed when more hands are for it than against; both numbers are kept.</source>
        <translation>Lukkes, når flere hænder er for end imod; begge tal gemmes.</translation>
    </message>
    <message>
        <source>Leave the list open.</source>
        <translation>Lad listen være åben.</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Ingen er på listen.</translation>
    </message>
    <message>
        <source>for</source>
        <comment>hands for closing</comment>
        <translation>for</translation>
    </message>
    <message>
        <source>against</source>
        <comment>hands against closing</comment>
        <translation>imod</translation>
    </message>
    <message>
        <source>Write two letters of a name or the number of a seat, then Enter.</source>
        <translation>Skriv to bogstaver af et navn eller nummeret på en plads, og tryk Enter.</translation>
    </message>
    <message>
        <source>Choose who it is that speaks, or who spoke last.</source>
        <translation>Vælg, hvem det er, der taler, eller hvem der talte sidst.</translation>
    </message>
    <message>
        <source>Show in which order people asked, or why they stand where they do.</source>
        <translation>Vis, i hvilken rækkefølge der er spurgt, eller hvorfor de står der.</translation>
    </message>
    <message>
        <source>Speaking time of the kinds against their seats; on the laptop only.</source>
        <translation>Gruppernes taletid mod deres pladser; kun på den bærbare.</translation>
    </message>
    <message>
        <source>Who spoke how long at earlier meetings goes; sums of the kinds stay.</source>
        <translation>Hvem der talte hvor længe på tidligere møder, slettes; gruppernes summer bliver.</translation>
    </message>
    <message>
        <source>What is needed now and then: another speaker, the figures, the order asked.</source>
        <translation>Det, man bruger af og til: en anden taler, tallene, rækkefølgen.</translation>
    </message>
    <message>
        <source>It was somebody else</source>
        <translation>Det var en anden</translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation>Rækkefølge, som spurgt</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>Hvem der bliver hørt</translation>
    </message>
    <message>
        <source>Delete speaking times …</source>
        <translation>Slet taletider …</translation>
    </message>
    <message>
        <source>Who spoke how long at the meetings that are over is deleted for good; Ctrl+Z does not bring it back. Sums of kinds of three people or more stay. Copies of the file made before today still have the times.</source>
        <translation>Hvem der talte hvor længe på de afsluttede møder, slettes for altid; Ctrl+Z henter det ikke tilbage. Summer for grupper på tre eller flere bliver. Kopier af filen fra før i dag har stadig tiderne.</translation>
    </message>
    <message>
        <source>Delete the speaking times?</source>
        <translation>Slet taletiderne?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>A word, a sentence or a number from 1 to 5, then Enter</source>
        <translation>Et ord, en sætning eller et tal fra 1 til 5, og så Enter</translation>
    </message>
    <message>
        <source>Result of the round</source>
        <translation>Rundens resultat</translation>
    </message>
    <message>
        <source>Written: {text}</source>
        <translation>Skrevet: {text}</translation>
    </message>
    <message>
        <source>In the order asked</source>
        <translation>Som man har bedt om ordet</translation>
    </message>
    <message>
        <source>Who has not spoken comes first</source>
        <translation>Førstegangstalere først</translation>
    </message>
    <message>
        <source>Fewest contributions first</source>
        <translation>Færrest indlæg først</translation>
    </message>
    <message>
        <source>Least speaking time first</source>
        <translation>Mindst taletid først</translation>
    </message>
    <message>
        <source>Kinds take turns</source>
        <translation>Grupperne skiftes</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>Mødelederen bestemmer</translation>
    </message>
    <message>
        <source>Count over the item</source>
        <translation>Tæl over punktet</translation>
    </message>
    <message>
        <source>Count over the meeting</source>
        <translation>Tæl over mødet</translation>
    </message>
    <message>
        <source>Count over all meetings</source>
        <translation>Tæl over alle møder</translation>
    </message>
    <message>
        <source>Point of order before questions</source>
        <translation>Forretningsorden før spørgsmål</translation>
    </message>
    <message>
        <source>Questions before points of order</source>
        <translation>Spørgsmål før forretningsorden</translation>
    </message>
    <message>
        <source>Digits on the wall in the last minute</source>
        <translation>Tal på væggen i det sidste minut</translation>
    </message>
    <message>
        <source>Digits on the wall all the time</source>
        <translation>Tal på væggen hele tiden</translation>
    </message>
    <message>
        <source>No digits on the wall</source>
        <translation>Ingen tal på væggen</translation>
    </message>
    <message>
        <source>Contributions 1:00, then 0:30</source>
        <translation>Indlæg 1:00, derefter 0:30</translation>
    </message>
    <message>
        <source>Contributions 1:30, then 0:45</source>
        <translation>Indlæg 1:30, derefter 0:45</translation>
    </message>
    <message>
        <source>Contributions 3:00, then 1:30</source>
        <translation>Indlæg 3:00, derefter 1:30</translation>
    </message>
    <message>
        <source>Contributions without a limit</source>
        <translation>Indlæg uden tidsgrænse</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Hvem der kommer først</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>Der tælles over</translation>
    </message>
    <message>
        <source>Kinds of entry</source>
        <translation>Slags indlæg</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Uret</translation>
    </message>
    <message>
        <source>Rules for this item only</source>
        <translation>Regler kun for dette punkt</translation>
    </message>
    <message>
        <source>Changes from now on hold for this item; once more, and it follows the committee again.</source>
        <translation>Ændringer herefter gælder for dette punkt; en gang til, og det følger udvalget igen.</translation>
    </message>
    <message>
        <source>Choose who comes first on the speaking list</source>
        <translation>Vælg, hvem der kommer først på talerlisten</translation>
    </message>
    <message>
        <source>A rule of the speaking list, kept in the committee&apos;s file</source>
        <translation>En regel for talerlisten, som ligger i udvalgets fil</translation>
    </message>
    <message>
        <source>How long contributions on the list may be; the clock warns and never cuts off</source>
        <translation>Hvor lange indlæg på listen må være; uret varsler og afbryder aldrig</translation>
    </message>
    <message>
        <source>Soft gong when time is up</source>
        <translation>Blød gong, når tiden er gået</translation>
    </message>
    <message>
        <source>A quiet sound once; off by default</source>
        <translation>En stille lyd én gang; slået fra som udgangspunkt</translation>
    </message>
    <message>
        <source>Figures for the chair</source>
        <translation>Tal til mødelederen</translation>
    </message>
    <message>
        <source>Who is heard and who is quiet, on the laptop only</source>
        <translation>Hvem der bliver hørt, og hvem der er stille; kun på den bærbare</translation>
    </message>
    <message>
        <source>Lock the notes</source>
        <translation>Lås sedlerne</translation>
    </message>
    <message>
        <source>Unlock the notes</source>
        <translation>Lås sedlerne op</translation>
    </message>
    <message>
        <source>Write the evidence</source>
        <translation>Skriv belæg</translation>
    </message>
    <message>
        <source>There is no kind of member called {name}.</source>
        <translation>Der er ingen gruppe, der hedder {name}.</translation>
    </message>
    <message>
        <source>Mark who wrote it</source>
        <translation>Notér, hvem der skrev</translation>
    </message>
    <message>
        <source>Bring to the front</source>
        <translation>Læg forrest</translation>
    </message>
    <message>
        <source>Send to the back</source>
        <translation>Læg bagest</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>En skabelon skal have et navn.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Gem som skabelon</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Fjern skabelonen</translation>
    </message>
    <message>
        <source>The picture is too large to be kept in the file.</source>
        <translation>Billedet er for stort til at blive gemt i filen.</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Fjern billedet</translation>
    </message>
    <message>
        <source>Lock the photos</source>
        <translation>Lås fotoene</translation>
    </message>
    <message>
        <source>Unlock the photos</source>
        <translation>Lås fotoene op</translation>
    </message>
    <message>
        <source>The photo is locked. Unlock the photos first.</source>
        <translation>Fotoet er låst. Lås fotoene op først.</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Flyt fotoet</translation>
    </message>
    <message>
        <source>Resize the photo</source>
        <translation>Ændr fotoets størrelse</translation>
    </message>
    <message>
        <source>The note is locked. Unlock it first.</source>
        <translation>Sedlen er låst. Lås den op først.</translation>
    </message>
    <message>
        <source>Stack the notes</source>
        <translation>Læg sedlerne i stak</translation>
    </message>
    <message>
        <source>Spread out the stack</source>
        <translation>Spred stakken ud</translation>
    </message>
    <message>
        <source>Turn the stack</source>
        <translation>Vend stakken</translation>
    </message>
    <message>
        <source>Duplicate notes</source>
        <translation>Kopiér sedler</translation>
    </message>
    <message>
        <source>Paste as one note</source>
        <translation>Sæt ind som én seddel</translation>
    </message>
    <message>
        <source>Show it large on the wall</source>
        <translation>Vis det stort på væggen</translation>
    </message>
    <message>
        <source>Show the whole board on the wall</source>
        <translation>Vis hele tavlen på væggen</translation>
    </message>
    <message>
        <source>Turn the page on the wall</source>
        <translation>Bladr på væggen</translation>
    </message>
    <message>
        <source>Pin the item</source>
        <translation>Tag punktet med</translation>
    </message>
    <message>
        <source>Remove a link between points</source>
        <translation>Fjern en forbindelse mellem punkter</translation>
    </message>
    <message>
        <source>A link needs two points of the same map.</source>
        <translation>En forbindelse kræver to punkter i samme kort.</translation>
    </message>
    <message>
        <source>Link two points</source>
        <translation>Forbind to punkter</translation>
    </message>
    <message>
        <source>Delete the speaking times</source>
        <translation>Slet taletiderne</translation>
    </message>
    <message>
        <source>No item is in work, so nobody leads it.</source>
        <translation>Intet punkt er i gang, så ingen leder det.</translation>
    </message>
    <message>
        <source>A tip needs words.</source>
        <translation>Et tip skal have ord.</translation>
    </message>
    <message>
        <source>Remove a tip</source>
        <translation>Fjern et tip</translation>
    </message>
    <message>
        <source>The minutes of meeting {number} are approved and locked. Write an addendum to them instead.</source>
        <translation>Referatet af møde {number} er godkendt og låst. Skriv en tilføjelse til det i stedet.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions name somebody who is not a member; the names are kept for the next export.</source>
        <translation>
            <numerusform>%n handling nævner en, der ikke er medlem; navnet gemmes til næste eksport.</numerusform>
            <numerusform>%n handlinger nævner en, der ikke er medlem; navnene gemmes til næste eksport.</numerusform>
        </translation>
    </message>
    <message>
        <source>The middle of the file, “{text}”, gave way to that of the meeting.</source>
        <translation>Filens midte, »{text}«, gav plads for mødets.</translation>
    </message>
    <message>
        <source>Form of the minutes</source>
        <translation>Referatets form</translation>
    </message>
    <message>
        <source>Change the detail of a point</source>
        <translation>Ret uddybningen af et punkt</translation>
    </message>
    <message>
        <source>Change the link of a point</source>
        <translation>Ret linket på et punkt</translation>
    </message>
    <message>
        <source>“{text}” is no web address.</source>
        <translation>“{text}” er ikke en webadresse.</translation>
    </message>
    <message>
        <source>Consent to a quote</source>
        <translation>Samtykke til et citat</translation>
    </message>
    <message>
        <source>Who said a quote</source>
        <translation>Hvem sagde et citat</translation>
    </message>
    <message>
        <source>Paste points</source>
        <translation>Sæt punkter ind</translation>
    </message>
    <message>
        <source>That is more than {most} lines. Import it as a file instead.</source>
        <translation>Det er mere end {most} linjer. Importér det som fil i stedet.</translation>
    </message>
    <message>
        <source>Tick off a task</source>
        <translation>Sæt flueben ved en opgave</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Tilføj en opgave</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Ret en opgave</translation>
    </message>
    <message>
        <source>Move a task</source>
        <translation>Flyt en opgave</translation>
    </message>
    <message>
        <source>Remove a task</source>
        <translation>Fjern en opgave</translation>
    </message>
    <message>
        <source>A task needs words.</source>
        <translation>En opgave skal have ord.</translation>
    </message>
    <message>
        <source>That task is no longer on the list.</source>
        <translation>Den opgave er ikke længere på listen.</translation>
    </message>
    <message>
        <source>There are no decisions or actions to read back yet.</source>
        <translation>Der er endnu ingen beslutninger eller handlinger at læse op.</translation>
    </message>
    <message>
        <source>Turn the page of the reading</source>
        <translation>Bladr i oplæsningen</translation>
    </message>
    <message>
        <source>End the reading</source>
        <translation>Slut oplæsningen</translation>
    </message>
    <message>
        <source>A meeting is open now. Rehearse when it is over.</source>
        <translation>Et møde er i gang. Øv, når det er slut.</translation>
    </message>
    <message>
        <source>That meeting was held; only one to come can be rehearsed.</source>
        <translation>Det møde er holdt. Kun et kommende møde kan øves.</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>Taler som</translation>
    </message>
    <message>
        <source>Write a result of the round</source>
        <translation>Skriv et resultat af runden</translation>
    </message>
    <message>
        <source>Change the rules for speaking</source>
        <translation>Skift talerreglerne</translation>
    </message>
    <message>
        <source>The item went on three times already. Decide now or move on.</source>
        <translation>Punktet er allerede forlænget tre gange. Beslut nu, eller gå videre.</translation>
    </message>
    <message>
        <source>Go on with the item</source>
        <translation>Fortsæt punktet</translation>
    </message>
    <message>
        <source>Into the first cluster</source>
        <translation>I den første klynge</translation>
    </message>
    <message>
        <source>Into the second cluster</source>
        <translation>I den anden klynge</translation>
    </message>
    <message>
        <source>Into the third cluster</source>
        <translation>I den tredje klynge</translation>
    </message>
    <message>
        <source>Into the fourth cluster</source>
        <translation>I den fjerde klynge</translation>
    </message>
    <message>
        <source>Into the fifth cluster</source>
        <translation>I den femte klynge</translation>
    </message>
    <message>
        <source>Into the sixth cluster</source>
        <translation>I den sjette klynge</translation>
    </message>
    <message>
        <source>Into the seventh cluster</source>
        <translation>I den syvende klynge</translation>
    </message>
    <message>
        <source>Into the eighth cluster</source>
        <translation>I den ottende klynge</translation>
    </message>
    <message>
        <source>Into the ninth cluster</source>
        <translation>I den niende klynge</translation>
    </message>
    <message>
        <source>Gather the selected notes under a sentence, or add them to the cluster among them</source>
        <translation>Saml de valgte sedler under en sætning, eller læg dem i den klynge, der er iblandt dem</translation>
    </message>
    <message>
        <source>Say what the notes of the cluster say together</source>
        <translation>Sig, hvad klyngens sedler siger tilsammen</translation>
    </message>
    <message>
        <source>Let the selected notes stand alone</source>
        <translation>Lad de valgte sedler stå alene</translation>
    </message>
    <message>
        <source>Show only the name of the cluster and how many notes it has, or all its notes again</source>
        <translation>Vis kun klyngens navn og antal sedler, eller alle dens sedler igen</translation>
    </message>
    <message>
        <source>Put the clusters of the selected notes together</source>
        <translation>Læg de valgte sedlers klynger sammen</translation>
    </message>
    <message>
        <source>Let all notes of the cluster stand alone</source>
        <translation>Lad alle klyngens sedler stå alene</translation>
    </message>
    <message>
        <source>Select all notes of the cluster, so that they are moved together</source>
        <translation>Vælg alle klyngens sedler, så de flyttes sammen</translation>
    </message>
    <message>
        <source>Show only the names of all clusters</source>
        <translation>Vis kun navnene på alle klynger</translation>
    </message>
    <message>
        <source>Show the notes of all clusters</source>
        <translation>Vis sedlerne i alle klynger</translation>
    </message>
    <message>
        <source>Show the notes of the stack side by side for a moment; nothing is moved</source>
        <translation>Vis stakkens sedler side om side et øjeblik; intet flyttes</translation>
    </message>
    <message>
        <source>Make a cluster</source>
        <translation>Lav en klynge</translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation>Tag ud af klyngen</translation>
    </message>
    <message>
        <source>Name the cluster …</source>
        <translation>Giv klyngen navn …</translation>
    </message>
    <message>
        <source>Fold or open the cluster</source>
        <translation>Fold klyngen sammen eller ud</translation>
    </message>
    <message>
        <source>Select the cluster</source>
        <translation>Vælg klyngen</translation>
    </message>
    <message>
        <source>Merge the clusters</source>
        <translation>Læg klyngerne sammen</translation>
    </message>
    <message>
        <source>Dissolve the cluster</source>
        <translation>Opløs klyngen</translation>
    </message>
    <message>
        <source>Fold all clusters</source>
        <translation>Fold alle klynger sammen</translation>
    </message>
    <message>
        <source>Open all clusters</source>
        <translation>Fold alle klynger ud</translation>
    </message>
    <message>
        <source>Look into the stack</source>
        <translation>Kig i stakken</translation>
    </message>
    <message>
        <source>Lay the stack together</source>
        <translation>Læg stakken sammen igen</translation>
    </message>
    <message>
        <source>Go through the notes one by one: a digit throws the note into that cluster, nobody talks</source>
        <translation>Gå sedlerne igennem én for én: et tal lægger sedlen i den klynge, og ingen taler</translation>
    </message>
    <message>
        <source>Put the note into this cluster</source>
        <translation>Læg sedlen i denne klynge</translation>
    </message>
    <message>
        <source>Begin a new cluster with the note</source>
        <translation>Begynd en ny klynge med sedlen</translation>
    </message>
    <message>
        <source>Let the note stand alone and go on</source>
        <translation>Lad sedlen stå alene, og gå videre</translation>
    </message>
    <message>
        <source>Find notes that say nearly the same</source>
        <translation>Find sedler, der siger næsten det samme</translation>
    </message>
    <message>
        <source>Make one note of these</source>
        <translation>Gør dem til én seddel</translation>
    </message>
    <message>
        <source>Lay these notes on one another</source>
        <translation>Læg de sedler oven på hinanden</translation>
    </message>
    <message>
        <source>Remember that these are not the same</source>
        <translation>Husk, at de ikke er det samme</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Står alene</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Ny klynge</translation>
    </message>
    <message>
        <source>Cluster in silence</source>
        <translation>Klynger i stilhed</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Læg sammen</translation>
    </message>
    <message>
        <source>Other words …</source>
        <translation>Andre ord …</translation>
    </message>
    <message>
        <source>Write the words of the one note</source>
        <translation>Skriv ordene på den ene seddel</translation>
    </message>
    <message>
        <source>The other&apos;s words</source>
        <translation>Den andens ord</translation>
    </message>
    <message>
        <source>Keep the words of the next of these</source>
        <translation>Behold ordene fra den næste af dem</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ikke det samme</translation>
    </message>
    <message>
        <source>Put the question away</source>
        <translation>Læg spørgsmålet væk</translation>
    </message>
    <message>
        <source>Leave the twins</source>
        <translation>Forlad tvillingerne</translation>
    </message>
    <message>
        <source>End the clustering</source>
        <translation>Afslut klyngedannelsen</translation>
    </message>
    <message>
        <source>Find twins</source>
        <translation>Find tvillinger</translation>
    </message>
    <message>
        <source>Go on with the last speech</source>
        <translation>Fortsæt det sidste indlæg</translation>
    </message>
    <message>
        <source>Change who is speaking</source>
        <translation>Skift, hvem der taler</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Stemmeseddel</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n prik til hver</numerusform>
            <numerusform>%n prikker til hver</numerusform>
        </translation>
    </message>
    <message>
        <source>{dots}, at most {most} on one.</source>
        <translation>{dots}, højst {most} på én.</translation>
    </message>
    <message>
        <source>One cross in a box is one dot.</source>
        <translation>Ét kryds i en boks er én prik.</translation>
    </message>
    <message>
        <source>One cross for each proposal.</source>
        <translation>Ét kryds for hvert forslag.</translation>
    </message>
    <message>
        <source>One cross.</source>
        <translation>Ét kryds.</translation>
    </message>
    <message>
        <source>My reason:</source>
        <translation>Min begrundelse:</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Giv dem navne</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>All notes have been gone through.</source>
        <translation>Alle sedler er gået igennem.</translation>
    </message>
    <message numerus="yes">
        <source>%n stand alone</source>
        <translation>
            <numerusform>%n står alene</numerusform>
            <numerusform>%n står alene</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Én gang til</translation>
    </message>
    <message>
        <source>The clusters come here. A note may stand alone.</source>
        <translation>Her kommer klyngerne. En seddel må gerne stå alene.</translation>
    </message>
    <message>
        <source>Nobody talks. Anyone may point; the facilitator moves.</source>
        <translation>Ingen taler. Alle må pege; facilitatoren flytter.</translation>
    </message>
    <message>
        <source>For instance: We must ask early, while everything is open</source>
        <translation>For eksempel: Vi skal spørge tidligt, mens alt er åbent</translation>
    </message>
    <message>
        <source>What do these notes say together?</source>
        <translation>Hvad siger sedlerne tilsammen?</translation>
    </message>
    <message>
        <source>Say it as a sentence</source>
        <translation>Sig det som en sætning</translation>
    </message>
    <message>
        <source>Earlier SWOT</source>
        <translation>Tidligere SWOT</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Hvad der er ændret</translation>
    </message>
    <message>
        <source>{moved} moved · {new} new · {gone} gone · {stayed} stayed</source>
        <translation>{moved} flyttet · {new} nye · {gone} væk · {stayed} uændret</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>good news</source>
        <translation>godt nyt</translation>
    </message>
    <message>
        <source>watch this</source>
        <translation>hold øje</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>This SWOT beside an earlier one</source>
        <translation>Denne SWOT ved siden af en tidligere</translation>
    </message>
    <message>
        <source>A SWOT of a meeting before this one is compared with it: what is new, gone, and what has moved.</source>
        <translation>En SWOT fra et tidligere møde sammenlignes med denne: hvad er nyt, hvad er væk, og hvad har flyttet sig.</translation>
    </message>
    <message>
        <source>No earlier SWOT</source>
        <translation>Ingen tidligere SWOT</translation>
    </message>
    <message>
        <source>From {earlier} to {now}</source>
        <translation>Fra {earlier} til {now}</translation>
    </message>
    <message>
        <source>{count} stayed where they were</source>
        <translation>{count} står, hvor de stod</translation>
    </message>
    <message>
        <source>Nothing has moved to another field</source>
        <translation>Intet har flyttet felt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mere</numerusform>
            <numerusform>%n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <translation>Par {number} af {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n strategies</source>
        <translation>
            <numerusform>%n strategi</numerusform>
            <numerusform>%n strategier</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting {number}, {day}</source>
        <translation>møde {number}, {day}</translation>
    </message>
    <message>
        <source>{name} is damaged; it was not read.</source>
        <translation>{name} er beskadiget; den er ikke læst.</translation>
    </message>
    <message>
        <source>{name} is JSON, but no board of a program that is known here (Excalidraw, JSON Canvas).</source>
        <translation>{name} er JSON, men ikke en tavle fra et program, der kendes her (Excalidraw, JSON Canvas).</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were left out.</source>
        <translation>
            <numerusform>%n billede er udeladt.</numerusform>
            <numerusform>%n billeder er udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines and arrows were left out.</source>
        <translation>
            <numerusform>%n streg eller pil er udeladt.</numerusform>
            <numerusform>%n streger og pile er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is no table that can be read.</source>
        <translation>{name} er ikke en tabel, der kan læses.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are still covered.</source>
        <translation>
            <numerusform>%n seddel er stadig dækket til.</numerusform>
            <numerusform>%n sedler er stadig dækket til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and names:</source>
        <translation>Dato og navne:</translation>
    </message>
    <message>
        <source>Signs for the seats</source>
        <translation>Bordskilte</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>Række {row}, kolonne {column}</translation>
    </message>
    <message>
        <source>The picture is too large for the memory of this computer; export the board as SVG or PDF.</source>
        <translation>Billedet er for stort til computerens hukommelse; eksportér tavlen som SVG eller PDF.</translation>
    </message>
    <message>
        <source>Lists and boards</source>
        <translation>Lister og tavler</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importér sedler</translation>
    </message>
    <message numerus="yes">
        <source>%n notes were imported.</source>
        <translation>
            <numerusform>%n seddel er importeret.</numerusform>
            <numerusform>%n sedler er importeret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the board as PDF, drawing, picture, table or outline</source>
        <translation>Skriv tavlen som PDF, tegning, billede, tabel eller disposition</translation>
    </message>
    <message>
        <source>Take the notes of a list, a table or a board of another program in</source>
        <translation>Tag sedlerne ind fra en liste, en tabel eller et andet programs tavle</translation>
    </message>
    <message>
        <source>Blank boards, signs for the seats and ballots for the printer</source>
        <translation>Tomme tavler, bordskilte og stemmesedler til printeren</translation>
    </message>
    <message>
        <source>Export the board …</source>
        <translation>Eksportér tavlen …</translation>
    </message>
    <message>
        <source>Import notes …</source>
        <translation>Importér sedler …</translation>
    </message>
    <message>
        <source>Paper for the meeting …</source>
        <translation>Papir til mødet …</translation>
    </message>
    <message>
        <source>The cluster is folded. Open it first.</source>
        <translation>Klyngen er foldet sammen. Fold den ud først.</translation>
    </message>
    <message>
        <source>Photo to the left</source>
        <translation>Foto til venstre</translation>
    </message>
    <message>
        <source>Photo to the right</source>
        <translation>Foto til højre</translation>
    </message>
    <message>
        <source>Photo up</source>
        <translation>Foto op</translation>
    </message>
    <message>
        <source>Photo down</source>
        <translation>Foto ned</translation>
    </message>
    <message>
        <source>Take hold of the photos to move them, or lock them where they are</source>
        <translation>Tag fat i fotoene for at flytte dem, eller lås dem, hvor de er</translation>
    </message>
    <message>
        <source>Move the photo that is held by one gap</source>
        <translation>Flyt det valgte foto et mellemrum</translation>
    </message>
    <message>
        <source>Change the size of the photo that is held</source>
        <translation>Ændr størrelsen på det valgte foto</translation>
    </message>
    <message>
        <source>Take the photo that is held off the board</source>
        <translation>Tag det valgte foto af tavlen</translation>
    </message>
    <message>
        <source>Unlock or lock the photos</source>
        <translation>Lås fotoene op eller i</translation>
    </message>
    <message>
        <source>Larger photo</source>
        <translation>Større foto</translation>
    </message>
    <message>
        <source>Smaller photo</source>
        <translation>Mindre foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Næste foto</translation>
    </message>
    <message>
        <source>Take hold of the next photo</source>
        <translation>Vælg det næste foto</translation>
    </message>
    <message>
        <source>Take this photo away</source>
        <translation>Fjern dette foto</translation>
    </message>
    <message>
        <source>Photo to the minutes</source>
        <translation>Foto til referat</translation>
    </message>
    <message>
        <source>Make a point of the minutes that leads back to this photo</source>
        <translation>Lav et punkt i referatet, der fører tilbage til fotoet</translation>
    </message>
    <message>
        <source>Let go of the photo</source>
        <translation>Slip fotoet</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle på én gang</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>En ad gangen</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>Klynge for klynge</translation>
    </message>
    <message>
        <source>Each explains</source>
        <translation>Hver forklarer sine</translation>
    </message>
    <message>
        <source>How the notes are revealed</source>
        <translation>Sådan afdækkes sedlerne</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ingen sedler endnu</translation>
    </message>
    <message>
        <source>All notes are revealed</source>
        <translation>Alle sedler er afdækket</translation>
    </message>
    <message numerus="yes">
        <source>%n notes covered</source>
        <translation>
            <numerusform>%n seddel dækket til</numerusform>
            <numerusform>%n sedler dækket til</numerusform>
        </translation>
    </message>
    <message>
        <source>Who wrote what is forgotten when all have explained, also in Undo.</source>
        <translation>Hvem der skrev hvad, glemmes, når alle har forklaret – også i Fortryd.</translation>
    </message>
    <message>
        <source>Writes: {name}</source>
        <translation>Skriver: {name}</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Dæk</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Kig</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Vis hele tavlen</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Næste: {name}</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>Afdæk alle</translation>
    </message>
    <message>
        <source>Reveal the next</source>
        <translation>Afdæk den næste</translation>
    </message>
    <message>
        <source>Reveal the next cluster</source>
        <translation>Afdæk næste klynge</translation>
    </message>
    <message>
        <source>Reveal the rest</source>
        <translation>Afdæk resten</translation>
    </message>
    <message>
        <source>Notes here are written in silence: covered until you reveal them.</source>
        <translation>Her skrives sedlerne i stilhed: dækket til, indtil du afdækker dem.</translation>
    </message>
    <message>
        <source>Cover every note written from now on; only their number is seen</source>
        <translation>Dæk hver seddel til, som skrives fra nu af; kun antallet kan ses</translation>
    </message>
    <message>
        <source>End the writing; the notes stay covered until they are revealed</source>
        <translation>Slut med at skrive; sedlerne er dækket til, indtil de afdækkes</translation>
    </message>
    <message>
        <source>A minute more for writing</source>
        <translation>Et minut mere at skrive i</translation>
    </message>
    <message>
        <source>Take the covered notes off the board unread</source>
        <translation>Tag de tildækkede sedler af tavlen ulæst</translation>
    </message>
    <message>
        <source>Look under the covers for some seconds, on this screen only</source>
        <translation>Kig under dækket i nogle sekunder, kun på denne skærm</translation>
    </message>
    <message>
        <source>Write in silence</source>
        <translation>Skriv i stilhed</translation>
    </message>
    <message>
        <source>End the writing</source>
        <translation>Slut med at skrive</translation>
    </message>
    <message>
        <source>1 min more</source>
        <translation>1 min mere</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Opgiv den</translation>
    </message>
    <message>
        <source>Reveal what comes next in the way that is chosen: the notes, the next note, cluster or person</source>
        <translation>Afdæk det næste på den valgte måde: sedlerne, den næste seddel, klynge eller person</translation>
    </message>
    <message>
        <source>Reveal all covered notes at once, whatever way is chosen</source>
        <translation>Afdæk alle tildækkede sedler på én gang, uanset hvilken måde der er valgt</translation>
    </message>
    <message>
        <source>Cover the selected notes again, or those revealed last</source>
        <translation>Dæk de valgte sedler til igen, eller dem, der blev afdækket sidst</translation>
    </message>
    <message>
        <source>Reveal otherwise: all at once, one by one, by cluster, or each by who wrote it</source>
        <translation>Afdæk på en anden måde: alle på én gang, en ad gangen, klynge for klynge, eller hver seddel af den, der skrev den</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afdæk</translation>
    </message>
    <message>
        <source>Cover again</source>
        <translation>Dæk til igen</translation>
    </message>
    <message>
        <source>Another way to reveal</source>
        <translation>Afdæk på en anden måde</translation>
    </message>
    <message>
        <source>Go on with the notes of the next at the table</source>
        <translation>Fortsæt med sedlerne fra den næste ved bordet</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Gå tilbage til den forrige</translation>
    </message>
    <message>
        <source>Let the one whose notes are typed now explain first</source>
        <translation>Lad den, hvis sedler der skrives nu, forklare først</translation>
    </message>
    <message>
        <source>Let the explaining go the other way round the table</source>
        <translation>Lad forklaringerne gå den anden vej om bordet</translation>
    </message>
    <message>
        <source>Next writer</source>
        <translation>Næste skribent</translation>
    </message>
    <message>
        <source>Previous writer</source>
        <translation>Forrige skribent</translation>
    </message>
    <message>
        <source>Begins to explain</source>
        <translation>Forklarer først</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Den anden vej rundt</translation>
    </message>
    <message>
        <source>The room sees this screen now, so the notes stay covered here.</source>
        <translation>Salen kan se denne skærm nu, så sedlerne forbliver dækket til her.</translation>
    </message>
    <message>
        <source>{name} explains</source>
        <translation>{name} forklarer</translation>
    </message>
    <message numerus="yes">
        <source>%n notes are still covered</source>
        <translation>
            <numerusform>%n seddel er stadig dækket til</numerusform>
            <numerusform>%n sedler er stadig dækket til</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole cross</source>
        <translation>Hele krydset</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n foreslået</numerusform>
            <numerusform>%n foreslået</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes with most dots are proposed. Alt+→ takes them, Enter chooses others.</source>
        <translation>Sedlerne med flest prikker er foreslået. Alt+→ tager dem, Enter vælger andre.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslået</translation>
    </message>
    <message>
        <source>Link to a note</source>
        <translation>Knyt til en seddel</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>No longer stands on: {text}</source>
        <translation>Bygger ikke længere på: {text}</translation>
    </message>
    <message>
        <source>Link to a note …</source>
        <translation>Knyt til en seddel …</translation>
    </message>
    <message>
        <source>What could we do? Write a strategy</source>
        <translation>Hvad kunne vi gøre? Skriv en strategi</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Enter: next pair · Shift Enter: one more here · ↑ ↓: back and forth · Tab: who, when</source>
        <translation>Enter: næste par · Skift Enter: én mere her · ↑ ↓: frem og tilbage · Tab: hvem, hvornår</translation>
    </message>
    <message>
        <source>is an action</source>
        <translation>er blevet en handling</translation>
    </message>
    <message>
        <source>No strategies yet. Alt+← leads back to the pairs.</source>
        <translation>Ingen strategier endnu. Alt+← fører tilbage til parrene.</translation>
    </message>
    <message>
        <source>{count} of {all} say who does what by when. Enter changes the words, Tab says who and when.</source>
        <translation>{count} af {all} siger, hvem der gør hvad hvornår. Enter retter ordene, Tab siger hvem og hvornår.</translation>
    </message>
    <message>
        <source>{count} of {most} picked. Enter picks, Tab says who and when.</source>
        <translation>{count} af {most} valgt. Enter vælger, Tab siger hvem og hvornår.</translation>
    </message>
    <message>
        <source>{count} are picked: with more than three, few are carried out.</source>
        <translation>{count} er valgt: Med flere end tre bliver få til noget.</translation>
    </message>
    <message>
        <source>The words that are kept</source>
        <translation>De ord, der beholdes</translation>
    </message>
    <message>
        <source>No two notes say nearly the same.</source>
        <translation>Ingen sedler siger næsten det samme.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups alike</source>
        <translation>
            <numerusform>%n gruppe ligner</numerusform>
            <numerusform>%n grupper ligner</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} tie</source>
        <translation>{place} delt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more with fewer</source>
        <translation>
            <numerusform>og %n mere med færre</numerusform>
            <numerusform>og %n mere med færre</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Hvis tur det er</translation>
    </message>
    <message>
        <source>{name}, it is your turn</source>
        <translation>{name}, det er din tur</translation>
    </message>
    <message>
        <source>Nobody else looks. Uncover the ballot when you have the laptop.</source>
        <translation>Ingen andre kigger. Vis stemmesedlen, når du har computeren.</translation>
    </message>
    <message>
        <source>Everybody has voted</source>
        <translation>Alle har stemt</translation>
    </message>
    <message>
        <source>Nobody in the room may vote</source>
        <translation>Ingen i lokalet har stemmeret</translation>
    </message>
    <message>
        <source>Close the vote to show the result.</source>
        <translation>Luk afstemningen for at vise resultatet.</translation>
    </message>
    <message>
        <source>Still to vote: {names}</source>
        <translation>Mangler at stemme: {names}</translation>
    </message>
    <message>
        <source>Does the wall show the same picture as the laptop? Turn the projector off meanwhile.</source>
        <translation>Viser væggen det samme som computeren? Så sluk projektoren imens.</translation>
    </message>
    <message>
        <source>Count the hands, type the number and press Tab for the next.</source>
        <translation>Tæl hænderne, skriv tallet, og tryk Tab for det næste.</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Hvor mange deltog</translation>
    </message>
    <message>
        <source>{count} counted, {all} may vote</source>
        <translation>{count} talt, {all} har stemmeret</translation>
    </message>
    <message>
        <source>{count} counted, but only {all} may vote. Count again?</source>
        <translation>{count} talt, men kun {all} har stemmeret. Tæl igen?</translation>
    </message>
    <message numerus="yes">
        <source>%n have not voted.</source>
        <translation>
            <numerusform>%n har ikke stemt.</numerusform>
            <numerusform>%n har ikke stemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing cannot be undone: who put what is forgotten.</source>
        <translation>Lukningen kan ikke fortrydes: hvem der satte hvad, bliver glemt.</translation>
    </message>
    <message>
        <source>{done} of {all} have voted</source>
        <translation>{done} af {all} har stemt</translation>
    </message>
    <message>
        <source>The reason, in a few words</source>
        <translation>Begrundelsen med få ord</translation>
    </message>
    <message>
        <source>Reason for the objection</source>
        <translation>Begrundelse for indvendingen</translation>
    </message>
    <message>
        <source>Ballots of: {kind}</source>
        <translation>Sedler fra: {kind}</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The ballot is empty. Press Enter once more to hand in a blank one.</source>
        <translation>Stemmesedlen er tom. Tryk Enter igen for at stemme blankt.</translation>
    </message>
    <message numerus="yes">
        <source>%n dots left</source>
        <translation>
            <numerusform>%n prik tilbage</numerusform>
            <numerusform>%n prikker tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no dots left for that. Take one away first.</source>
        <translation>Der er ikke prikker nok tilbage. Tag en væk først.</translation>
    </message>
    <message>
        <source>{figure}: and the second figure</source>
        <translation>{figure}: og det andet ciffer</translation>
    </message>
    <message>
        <source>Choose with the arrow keys and Space, or press the figure.</source>
        <translation>Vælg med piletasterne og mellemrum, eller tryk på tallet.</translation>
    </message>
    <message>
        <source>Arrow keys choose a line; Space, 1 or 2 give dots, 0 takes them away.</source>
        <translation>Piletasterne vælger linjen; mellemrum, 1 eller 2 giver prikker, 0 tager dem væk.</translation>
    </message>
    <message>
        <source>Type two figures for each dot on the sheet: 07, 12.</source>
        <translation>Skriv to cifre for hver prik på sedlen: 07, 12.</translation>
    </message>
    <message>
        <source>Type the number of the option for each dot on the sheet.</source>
        <translation>Skriv forslagets nummer for hver prik på sedlen.</translation>
    </message>
    <message>
        <source>There is no number {number} on the ballot.</source>
        <translation>Der er ikke noget nummer {number} på stemmesedlen.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>Seddel {number}</translation>
    </message>
    <message>
        <source>Nobody voted</source>
        <translation>Ingen stemte</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Det findes ikke længere.</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Tilbage, hvor jeg var</translation>
    </message>
    <message>
        <source>Go back to the place from which the last jump was made</source>
        <translation>Gå tilbage til det sted, hvor det sidste spring begyndte</translation>
    </message>
    <message>
        <source>Who had the floor</source>
        <translation>Hvem havde ordet</translation>
    </message>
    <message>
        <source>Who spoke on the item in work, and the points that were written meanwhile</source>
        <translation>Hvem der talte til det aktuelle punkt, og hvad der imens blev skrevet i referatet</translation>
    </message>
    <message>
        <source>Follow this branch or point through all meetings, with what was decided and what became of it</source>
        <translation>Følg denne gren eller dette punkt gennem alle møder: hvad blev besluttet, og hvad blev der af det</translation>
    </message>
    <message>
        <source>Storyline</source>
        <translation>Rød tråd</translation>
    </message>
    <message>
        <source>Find words in the minutes, notes, decisions and actions of all meetings</source>
        <translation>Find ord i referater, sedler, beslutninger og handlinger fra alle møder</translation>
    </message>
    <message>
        <source>Search for “{text}” in everything</source>
        <translation>Søg efter “{text}” i det hele</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det fundne</translation>
    </message>
    <message>
        <source>Nobody has had the floor on this item.</source>
        <translation>Ingen har haft ordet på dette punkt.</translation>
    </message>
    <message>
        <source>Enter goes to the point that was written. No file and no wall tells in whose turn it was.</source>
        <translation>Enter går til det, der blev skrevet. Ingen fil og ingen væg fortæller, i hvis indlæg det var.</translation>
    </message>
    <message>
        <source>{what}: click to look at it large</source>
        <translation>{what}: klik for at se det stort</translation>
    </message>
    <message>
        <source>What the room saw</source>
        <translation>Hvad rummet så</translation>
    </message>
    <message>
        <source>Only on the laptop: this list is never on the wall or in the minutes.</source>
        <translation>Kun på den bærbare: listen kommer aldrig på væggen eller i referatet.</translation>
    </message>
    <message>
        <source>Nothing was on the wall in this meeting yet.</source>
        <translation>Der har ikke været noget på væggen på dette møde endnu.</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varede</translation>
    </message>
    <message>
        <source>{what} (frozen)</source>
        <translation>{what} (frosset)</translation>
    </message>
    <message>
        <source>still</source>
        <comment>how long something has been on the wall</comment>
        <translation>endnu</translation>
    </message>
    <message>
        <source>See what was on the wall in the meeting, and when</source>
        <translation>Se, hvad der var på væggen på mødet, og hvornår</translation>
    </message>
    <message>
        <source>A cluster lies in one field. Choose notes of one field.</source>
        <translation>En klynge ligger i ét felt. Vælg sedler i ét felt.</translation>
    </message>
    <message>
        <source>Put into the cluster</source>
        <translation>Læg i klyngen</translation>
    </message>
    <message>
        <source>Name the cluster</source>
        <translation>Giv klyngen navn</translation>
    </message>
    <message>
        <source>Fold the cluster</source>
        <translation>Fold klyngen sammen</translation>
    </message>
    <message>
        <source>Open the cluster</source>
        <translation>Fold klyngen ud</translation>
    </message>
    <message>
        <source>Choose the notes first.</source>
        <translation>Vælg først sedlerne.</translation>
    </message>
    <message>
        <source>{name} holds {count} notes; a board takes at most {most} at once. Nothing was imported.</source>
        <translation>{name} indeholder {count} sedler; en tavle tager højst {most} ad gangen. Intet er importeret.</translation>
    </message>
    <message>
        <source>There are no notes in {name}.</source>
        <translation>Der er ingen sedler i {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes name a field this board does not have; they went to the first field.</source>
        <translation>
            <numerusform>%n seddel nævner et felt, som tavlen ikke har; den kom i det første felt.</numerusform>
            <numerusform>%n sedler nævner et felt, som tavlen ikke har; de kom i det første felt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal notes</source>
        <translation>Afdæk sedler</translation>
    </message>
    <message>
        <source>Reveal all notes</source>
        <translation>Afdæk alle sedler</translation>
    </message>
    <message>
        <source>Close the silent writing</source>
        <translation>Afslut stilleskrivningen</translation>
    </message>
    <message>
        <source>What stands in the minutes already cannot be covered again.</source>
        <translation>Det, der allerede står i referatet, kan ikke dækkes til igen.</translation>
    </message>
    <message>
        <source>What stands on a ballot already cannot be covered again.</source>
        <translation>Det, der allerede står på en stemmeseddel, kan ikke dækkes til igen.</translation>
    </message>
    <message>
        <source>Cover notes again</source>
        <translation>Dæk sedler til igen</translation>
    </message>
    <message>
        <source>Give the silent writing up</source>
        <translation>Opgiv stilleskrivningen</translation>
    </message>
    <message>
        <source>The note is covered. Reveal it first.</source>
        <translation>Sedlen er dækket til. Afdæk den først.</translation>
    </message>
    <message>
        <source>Forget who wrote what</source>
        <translation>Glem, hvem der skrev hvad</translation>
    </message>
    <message>
        <source>More time for writing</source>
        <translation>Mere tid at skrive i</translation>
    </message>
    <message>
        <source>Choose how to reveal</source>
        <translation>Vælg, hvordan der afdækkes</translation>
    </message>
    <message>
        <source>Turn the round</source>
        <translation>Vend runden</translation>
    </message>
    <message>
        <source>Choose who begins</source>
        <translation>Vælg, hvem der begynder</translation>
    </message>
    <message>
        <source>End the silent writing</source>
        <translation>Slut stilleskrivningen</translation>
    </message>
    <message>
        <source>There is no way of revealing called {name}.</source>
        <translation>Der findes ingen måde at afdække på, som hedder {name}.</translation>
    </message>
    <message>
        <source>No note stands alone: there is nothing to cluster.</source>
        <translation>Ingen seddel står alene: der er ikke noget at samle i klynger.</translation>
    </message>
    <message>
        <source>There is no cluster number {number} yet.</source>
        <translation>Der er ingen klynge nummer {number} endnu.</translation>
    </message>
    <message>
        <source>Let the note stand alone</source>
        <translation>Lad sedlen stå alene</translation>
    </message>
    <message>
        <source>Ask about another note</source>
        <translation>Spørg om en anden seddel</translation>
    </message>
    <message>
        <source>These notes cannot be made one.</source>
        <translation>De sedler kan ikke blive til én.</translation>
    </message>
    <message>
        <source>Merge twins</source>
        <translation>Læg tvillinger sammen</translation>
    </message>
    <message>
        <source>Choose for the cross</source>
        <translation>Vælg til krydset</translation>
    </message>
    <message>
        <source>Choose what has most dots</source>
        <translation>Vælg det, der har flest prikker</translation>
    </message>
    <message>
        <source>Another step of the crossing</source>
        <translation>Et andet trin i krydset</translation>
    </message>
    <message>
        <source>Choose at least one strength or weakness and one opportunity or threat to cross.</source>
        <translation>Vælg mindst én styrke eller svaghed og én mulighed eller trussel at krydse.</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Et andet par</translation>
    </message>
    <message>
        <source>Write a strategy</source>
        <translation>Skriv en strategi</translation>
    </message>
    <message>
        <source>There is no field of strategies called {name}.</source>
        <translation>Der er intet strategifelt, der hedder {name}.</translation>
    </message>
    <message>
        <source>Change a strategy</source>
        <translation>Ret en strategi</translation>
    </message>
    <message>
        <source>Delete a strategy</source>
        <translation>Slet en strategi</translation>
    </message>
    <message>
        <source>Link a strategy to a note</source>
        <translation>Knyt en strategi til en seddel</translation>
    </message>
    <message>
        <source>Pick a strategy</source>
        <translation>Vælg en strategi</translation>
    </message>
    <message>
        <source>Who sees to a strategy</source>
        <translation>Hvem tager sig af en strategi</translation>
    </message>
    <message>
        <source>Date of a strategy</source>
        <translation>En strategis frist</translation>
    </message>
    <message>
        <source>Choose an earlier SWOT</source>
        <translation>Vælg en tidligere SWOT</translation>
    </message>
    <message>
        <source>Show it on the wall</source>
        <translation>Vis det på væggen</translation>
    </message>
    <message>
        <source>Go on with the crossing</source>
        <translation>Fortsæt krydset</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Tilbage til tavlen</translation>
    </message>
    <message>
        <source>An empty strategy is not kept.</source>
        <translation>En tom strategi bliver ikke gemt.</translation>
    </message>
    <message>
        <source>Pick strategies and give each an owner first.</source>
        <translation>Vælg først strategier, og giv hver af dem en ejer.</translation>
    </message>
    <message>
        <source>Make strategies actions</source>
        <translation>Gør strategier til handlinger</translation>
    </message>
    <message>
        <source>Close the vote before its result becomes a decision.</source>
        <translation>Luk afstemningen, før resultatet bliver en beslutning.</translation>
    </message>
    <message>
        <source>A decision needs its exact words.</source>
        <translation>En beslutning skal have sin præcise ordlyd.</translation>
    </message>
    <message>
        <source>Decide by the vote</source>
        <translation>Beslut efter afstemningen</translation>
    </message>
    <message>
        <source>That is not on the ballot.</source>
        <translation>Det står ikke på stemmesedlen.</translation>
    </message>
    <message>
        <source>There is no such answer in this vote.</source>
        <translation>Det svar findes ikke i denne afstemning.</translation>
    </message>
    <message>
        <source>At most {count} dots may be put on one option.</source>
        <translation>Der må højst sættes {count} prikker på ét forslag.</translation>
    </message>
    <message>
        <source>The ballot has more than {count} dots.</source>
        <translation>Der er mere end {count} prikker på stemmesedlen.</translation>
    </message>
    <message>
        <source>Only members in the room, or those who sit for them, can vote.</source>
        <translation>Kun medlemmer i lokalet eller deres stedfortrædere kan stemme.</translation>
    </message>
    <message>
        <source>This ballot is in already.</source>
        <translation>Denne stemme er allerede afgivet.</translation>
    </message>
    <message>
        <source>Hand in a ballot</source>
        <translation>Afgiv en stemme</translation>
    </message>
    <message>
        <source>Type in a paper ballot</source>
        <translation>Skriv en stemmeseddel ind</translation>
    </message>
    <message>
        <source>Type in a count</source>
        <translation>Skriv et antal ind</translation>
    </message>
    <message>
        <source>These votes were handed in one by one; hold a new round to put a mistake right.</source>
        <translation>Disse stemmer blev afgivet en ad gangen; tag en ny runde for at rette en fejl.</translation>
    </message>
    <message>
        <source>Correct a sum</source>
        <translation>Ret et antal</translation>
    </message>
    <message>
        <source>A count cannot be less than nothing.</source>
        <translation>Et antal kan ikke være mindre end nul.</translation>
    </message>
    <message>
        <source>The vote is not open, so nothing more can be counted in it.</source>
        <translation>Afstemningen er ikke åben, så der kan ikke tælles mere med.</translation>
    </message>
    <message>
        <source>Prepare a vote</source>
        <translation>Forbered en afstemning</translation>
    </message>
    <message>
        <source>Another vote is open. Close it first.</source>
        <translation>En anden afstemning er åben. Luk den først.</translation>
    </message>
    <message>
        <source>Close this round first.</source>
        <translation>Luk denne runde først.</translation>
    </message>
    <message>
        <source>Open a new round</source>
        <translation>Åbn en ny runde</translation>
    </message>
    <message>
        <source>A closed vote stays in the record. Hold a new round instead.</source>
        <translation>En lukket afstemning bliver stående. Tag en ny runde i stedet.</translation>
    </message>
    <message>
        <source>Take the result off the wall</source>
        <translation>Tag resultatet af væggen</translation>
    </message>
    <message>
        <source>Show the result on the wall</source>
        <translation>Vis resultatet på væggen</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet. Write a proposal, or put notes on the board.</source>
        <translation>Der er ikke noget at stemme om endnu. Skriv et forslag, eller sæt sedler på tavlen.</translation>
    </message>
    <message>
        <source>Agree on the rule of decision before the vote opens.</source>
        <translation>Aftal beslutningsreglen, før afstemningen åbner.</translation>
    </message>
    <message>
        <source>A covered note cannot be voted on. Reveal the notes first.</source>
        <translation>Man kan ikke stemme om en dækket seddel. Vis sedlerne først.</translation>
    </message>
    <message>
        <source>The middle and the branches of the agenda stay where they are.</source>
        <translation>Midten og dagsordenens grene bliver, hvor de er.</translation>
    </message>
    <message>
        <source>New point above</source>
        <translation>Nyt punkt over</translation>
    </message>
</context>
</TS>
