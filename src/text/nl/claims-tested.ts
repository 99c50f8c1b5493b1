type Words = Readonly<Record<string, string>>;

/** De stellingen, naar hun id. */
export const titles: Words = {
  C1: 'Loslaten blijft achter bij echt bottom-up',
  C2: 'Loslaten lijkt alleen maar goedkoop',
  C3: '“De gebruikers deden niet genoeg hun best” is de verkeerde diagnose',
  C4: 'In een risicomijdende organisatie is loslaten het veiligst voor wie het leidt',
  C5: 'Echt bottom-up vraagt budget, en werk dat doorgaat',
  C6: 'Plannen moeten af en toe worden bijgesteld',
  C7: 'Toepassingen van gebruikers aannemen en bouwen is beter dan ze alleen zelf bepalen',
  C8: 'Gebruikers bepalen zelf hoe ze werken, maar hebben hulp nodig',
  C9: 'Begeleid het gesprek, bepaal het niet',
  C10: 'Leidinggevenden als zichtbaar voorbeeld helpen; dicteren schaadt',
  C11: 'Zonder stimulansen zetten mensen zich minder in; en het moeten de juiste zijn',
  C12: 'Met hulp doen gebruikers wat voor henzelf waarde heeft',
  C13: 'De ingrediënten hebben elkaar nodig',
  C14: 'Een verplichting is geen vervanging',
};

/** Hoe elke stelling is getoetst. */
export const tests: Words = {
  C1: 'Blijvende gebruikers in week 104 en nettowaarde van echt bottom-up tegen elke vorm van loslaten, ook de sterkste, bij de genoemde budgetten en bij gelijke totale kosten; blijvende gebruikers 26 weken nadat beide zijn gestopt.',
  C2: 'Kosten per blijvende gebruiker (gemiddelde kosten ÷ gemiddelde blijvende gebruikers in week 104) en nettowaarde van echt bottom-up tegen elke vorm van loslaten; de waarde van een actieve week waarbij de volgorde omslaat.',
  C3: 'Gewone gebruikers met hulp tegen gebruikers die 0,5, 1 en 2 SD gretiger zijn (vernieuwingsdrang, neiging om bij te dragen, tijd; los en samen) bij loslaten, en alle drie met 1 SD ook bij elke andere vorm van loslaten; beide effecten gemiddeld en waar al hulp is.',
  C4: 'Te verwachten schuld van de opdrachtgever (tekort ten opzichte van het gezamenlijke doel, maal wat zichtbaar is gedaan en wat is nagelaten) bij loslaten tegen echt bottom-up en beide verplichtingen; de grens, in risicomijding en in het gewicht van nalaten tegenover doen, waarboven het niet het veiligst is (de kanteling zoals in het register; wat in een wereld gebeurt is zoals het is).',
  C5: 'Het hele plan met 0, ¼, ½, 1, 2 en 4 keer zijn budget en uren; hetzelfde werk gelijkmatig, vooral vooraan en vooral achteraan; gestopt in week 13, 26, 52 en 78; blijvende gebruikers in week 104.',
  C6: 'Evaluaties, betaald uit hetzelfde budget, tegen het plan dat vaststaat, en tegen willekeurige wijzigingen van dezelfde maatregelen op dezelfde momenten; blijvende gebruikers in week 104.',
  C7: 'Echt bottom-up, dat toepassingen van gebruikers aanneemt en bouwt, tegen hetzelfde budget met meer geplande toepassingen en geen loket; in beide ontstaan dezelfde ideeën, en wat planners weten is getrokken van niets tot alles.',
  C8: 'Toepassingen van gebruikers aangenomen en geholpen, aangenomen zonder capaciteit om ze te bouwen, en niet gevraagd, bij hetzelfde budget.',
  C9: 'Dezelfde begeleiders en uren, die het gesprek begeleiden of dicteren; dicteren brengt scherpte, meer naarmate de machtsafstand groter is.',
  C10: 'Leidinggevenden als voorbeeld, afwezig (begeleiders krijgen niets voor de waarde van hun uren terug), en dicterend met dezelfde uren; de top en het middenkader apart bij gelijke uren.',
  C11: 'Geen stimulans, waardering, tijd, een passende en een scheve beloning per bijdrage, op de grond van echt bottom-up met dezelfde begeleiders; tijd en beide beloningen kosten elk een tiende van het budget, waardering wat volledige waardering kost; tegen dat geld besteed aan begeleiders; elk weggehaald in week 52.',
  C12: 'Bespaarde uren per actieve week, niet alleen activiteit: echt bottom-up tegen elke vorm van loslaten en beide verplichtingen; hoe vaak die twee plannen verschillend ordenen.',
  C13: 'Hulp, toepassingen, leidinggevenden en stimulansen los, allemaal samen, en allemaal op één na, bij dezelfde lancering: de winst van het geheel tegen de som van de losse winsten, en wat elk verliest bij weghalen tegen wat het alleen wint; het geheel tegen hulp, leidinggevenden en stimulansen alleen die in totaal evenveel kosten (toepassingen kunnen zoveel niet opnemen). Klopt dit niet, dan vervangen ingrediënten elkaar, en dat is een bevinding op zich.',
  C14: 'Echt bottom-up tegen een kale en een geholpen verplichting: weken tot de helft van de eigen piek (de stelling geeft toe dat een verplichting snel is); interactieve medewerkers en nettowaarde in week 78; wekelijks actieven 26 weken na het eind van de handhaving.',
};

/** Lezingen, naar hoe ze in de uitkomsten heten. */
export const labels: Words = {
  'more sustained users than every variant, at stated budgets':
    'meer blijvende gebruikers dan elke vorm, bij de genoemde budgetten',
  'more net value than every variant, at stated budgets': 'meer nettowaarde dan elke vorm, bij de genoemde budgetten',
  'more sustained users than every variant, at equal total cost':
    'meer blijvende gebruikers dan elke vorm, bij gelijke totale kosten',
  'the same where hands-off, launch only, spends it all in the launch and keeps no campaign up':
    'hetzelfde waar loslaten met alleen een lancering alles daarin stopt en geen campagne gaande houdt',
  'more net value than every variant, at equal total cost': 'meer nettowaarde dan elke vorm, bij gelijke totale kosten',
  'more sustained users and more net value than every variant, at stated budgets':
    'meer blijvende gebruikers én meer nettowaarde dan elke vorm, bij de genoemde budgetten',
  'more sustained users than every variant, 26 weeks after all were stopped':
    'meer blijvende gebruikers dan elke vorm, 26 weken nadat alles is gestopt',
  'more net value than no platform at all': 'meer nettowaarde dan helemaal geen platform',
  'less cost per sustained user than every variant, at stated budgets':
    'minder kosten per blijvende gebruiker dan elke vorm, bij de genoemde budgetten',
  'less cost per sustained user than hands-off, launch only':
    'minder kosten per blijvende gebruiker dan loslaten met alleen een lancering',
  'less cost per sustained user than every variant, at equal total cost':
    'minder kosten per blijvende gebruiker dan elke vorm, bij gelijke totale kosten',
  'average users enabled beat users 1 SD keener, hands-off, in each trait and in all three':
    'gewone gebruikers met hulp winnen van losgelaten gebruikers die 1 SD gretiger zijn, in elk kenmerk en in alle drie',
  'the same against .5 SD': 'hetzelfde tegen 0,5 SD',
  'the same against 2 SD': 'hetzelfde tegen 2 SD',
  'the same against 1 SD in all three traits together': 'hetzelfde tegen 1 SD in alle drie de kenmerken samen',
  'the same against 1 SD in all three together, under every hands-off variant':
    'hetzelfde tegen 1 SD in alle drie samen, bij elke vorm van loslaten',
  'the same against 1 SD, at equal total cost': 'hetzelfde tegen 1 SD, bij gelijke totale kosten',
  'enabling gains more than 1 SD of keenness on enabled ground': 'hulp wint meer dan 1 SD gretigheid waar al hulp is',
  'hands-off brings less expected blame than real bottom-up and both mandates':
    'loslaten brengt minder te verwachten schuld dan echt bottom-up en beide verplichtingen',
  'hands-off brings less expected blame than real bottom-up':
    'loslaten brengt minder te verwachten schuld dan echt bottom-up',
  'so does every other hands-off variant': 'elke andere vorm van loslaten ook',
  'hands-off brings less expected blame than both mandates':
    'loslaten brengt minder te verwachten schuld dan beide verplichtingen',
  'hands-off brings less expected blame than real bottom-up, at equal total cost':
    'loslaten brengt minder te verwachten schuld dan echt bottom-up, bij gelijke totale kosten',
  'more sustained users than with no budget, and than when stopped in week 26':
    'meer blijvende gebruikers dan zonder budget, en dan bij stoppen in week 26',
  'more sustained users than with no budget': 'meer blijvende gebruikers dan zonder budget',
  'more sustained users than at a quarter of the budget': 'meer blijvende gebruikers dan met een kwart van het budget',
  'four times the budget brings more sustained users still':
    'vier keer het budget brengt nog meer blijvende gebruikers',
  'more sustained users at week 104 than when stopped in week 52':
    'meer blijvende gebruikers in week 104 dan bij stoppen in week 52',
  'even work beats front-loaded and back-loaded': 'gelijkmatig werk wint van vooral vooraan en vooral achteraan',
  'even work beats front-loaded and back-loaded, at equal total cost':
    'gelijkmatig werk wint van vooral vooraan en vooral achteraan, bij gelijke totale kosten',
  'more net value than with no budget': 'meer nettowaarde dan zonder budget',
  'more sustained users than the plan fixed and than random changes':
    'meer blijvende gebruikers dan het vaste plan en dan willekeurige wijzigingen',
  'more sustained users than the plan fixed': 'meer blijvende gebruikers dan het vaste plan',
  'more sustained users than random changes': 'meer blijvende gebruikers dan willekeurige wijzigingen',
  'more net value than both': 'meer nettowaarde dan beide',
  'more sustained users than both, at equal total cost':
    'meer blijvende gebruikers dan beide, bij gelijke totale kosten',
  'more net value than both, at equal total cost': 'meer nettowaarde dan beide, bij gelijke totale kosten',
  'more sustained users than with planned uses only': 'meer blijvende gebruikers dan met alleen geplande toepassingen',
  'more net value than with planned uses only': 'meer nettowaarde dan met alleen geplande toepassingen',
  'more sustained users, at equal total cost': 'meer blijvende gebruikers, bij gelijke totale kosten',
  'more net value, at equal total cost': 'meer nettowaarde, bij gelijke totale kosten',
  'more sustained users than without capacity, and than not asked':
    'meer blijvende gebruikers dan zonder capaciteit, en dan niet gevraagd',
  'more sustained users than accepted without capacity': 'meer blijvende gebruikers dan aangenomen zonder capaciteit',
  'more sustained users than not asked': 'meer blijvende gebruikers dan niet gevraagd',
  'more interactive employees than dictated': 'meer interactieve medewerkers dan gedicteerd',
  'more sustained users than dictated': 'meer blijvende gebruikers dan gedicteerd',
  'more net value than dictated': 'meer nettowaarde dan gedicteerd',
  'more interactive employees, at equal total cost': 'meer interactieve medewerkers, bij gelijke totale kosten',
  'role models bring more sustained users than absent leaders, and dictating fewer':
    'voorbeelden brengen meer blijvende gebruikers dan afwezige leidinggevenden, en dicteren minder',
  'role models bring more sustained users than absent leaders':
    'voorbeelden brengen meer blijvende gebruikers dan afwezige leidinggevenden',
  'dictating brings fewer sustained users than absent leaders':
    'dicteren brengt minder blijvende gebruikers dan afwezige leidinggevenden',
  'role models bring more sustained users than dictating': 'voorbeelden brengen meer blijvende gebruikers dan dicteren',
  'role models are worth more than absent leaders, and dictating less':
    'voorbeelden zijn meer waard dan afwezige leidinggevenden, en dicteren minder',
  'role models bring more sustained users than absent leaders whose cost goes to staff':
    'voorbeelden brengen meer blijvende gebruikers dan afwezige leidinggevenden van wie de kosten naar begeleiders gaan',
  'middle managers bring more sustained users than the top, at equal hours':
    'het middenkader brengt meer blijvende gebruikers dan de top, bij gelijke uren',
  'an aligned reward brings more interactive employees than none, and than a misaligned one':
    'een passende beloning brengt meer interactieve medewerkers dan geen, en dan een scheve',
  'recognition, time or an aligned reward brings more interactive employees than none':
    'waardering, tijd of een passende beloning brengt meer interactieve medewerkers dan geen',
  'recognition brings more interactive employees than none':
    'waardering brengt meer interactieve medewerkers dan geen stimulans',
  'time brings more interactive employees than none': 'tijd brengt meer interactieve medewerkers dan geen stimulans',
  'a misaligned reward brings fewer interactive employees than none':
    'een scheve beloning brengt minder interactieve medewerkers dan geen',
  'an aligned reward is worth more than none, and than a misaligned one':
    'een passende beloning is meer waard dan geen, en dan een scheve',
  'an aligned reward brings more interactive employees than its cost spent on staff':
    'een passende beloning brengt meer interactieve medewerkers dan hetzelfde geld aan begeleiders',
  'time brings more interactive employees than its cost spent on staff':
    'tijd brengt meer interactieve medewerkers dan hetzelfde geld aan begeleiders',
  'after removal at week 52 each leaves more interactive employees at week 104 than none did':
    'na weghalen in week 52 laat elk in week 104 meer interactieve medewerkers over dan geen stimulans',
  'more hours saved per active week than every hands-off variant and both mandates':
    'meer bespaarde uren per actieve week dan elke vorm van loslaten en beide verplichtingen',
  'more hours saved per active week than every hands-off variant':
    'meer bespaarde uren per actieve week dan elke vorm van loslaten',
  'more hours saved per active week than both mandates':
    'meer bespaarde uren per actieve week dan beide verplichtingen',
  'more hours saved per active week than all of them, at equal total cost':
    'meer bespaarde uren per actieve week dan al die plannen, bij gelijke totale kosten',
  'the whole gains more than the sum, and two or more ingredients lose more when removed than they gain alone':
    'het geheel wint meer dan de som, en twee of meer ingrediënten verliezen bij weghalen meer dan ze alleen winnen',
  'the whole gains more sustained users than the sum of single gains':
    'het geheel wint meer blijvende gebruikers dan de som van de losse winsten',
  'two or more ingredients lose more when removed than they gain alone':
    'twee of meer ingrediënten verliezen bij weghalen meer dan ze alleen winnen',
  'the whole brings more sustained users than help, leaders or incentives alone, at equal total cost':
    'het geheel brengt meer blijvende gebruikers dan alleen hulp, leidinggevenden of stimulansen, bij gelijke totale kosten',
  'the whole is worth more than help, leaders or incentives alone, at equal total cost':
    'het geheel is meer waard dan alleen hulp, leidinggevenden of stimulansen, bij gelijke totale kosten',
  'the whole gains more net value than the sum of single gains':
    'het geheel wint meer nettowaarde dan de som van de losse winsten',
  'more interactive and more net value by week 78, and more active once enforcement has ended, than both mandates':
    'in week 78 meer interactieven en meer nettowaarde dan beide verplichtingen, en meer actieven als de handhaving voorbij is',
  'more interactive at week 78 than both mandates': 'in week 78 meer interactieven dan beide verplichtingen',
  'more net value by week 78 than both mandates': 'in week 78 meer nettowaarde dan beide verplichtingen',
  'more weekly active in week 104 than both, 26 weeks after enforcement ended':
    'in week 104 meer wekelijks actieven dan beide, 26 weken na het eind van de handhaving',
  'sooner at half of the own peak than both mandates': 'eerder op de helft van de eigen piek dan beide verplichtingen',
  'more interactive at week 78 than both mandates, at equal total cost':
    'in week 78 meer interactieven dan beide verplichtingen, bij gelijke totale kosten',
  'more net value than both mandates, at equal total cost':
    'meer nettowaarde dan beide verplichtingen, bij gelijke totale kosten',
};

/** Plannen in de voorbeelden, naar hoe ze in de uitkomsten heten. */
export const planNames: Words = {
  'Real bottom-up': 'Echt bottom-up',
  'Hands-off': 'Loslaten',
  'Hands-off, with room': 'Loslaten, met ruimte',
  'Hands-off, staffed but idle': 'Loslaten, met toekijkers',
  'Hands-off, front-loaded': 'Loslaten, alles vooraf',
  'Top-down': 'Top-down',
  'Top-down, supported': 'Top-down, met hulp',
  'Hands-off, users more innovative by 1 SD': 'Loslaten, gebruikers 1 SD vernieuwender',
  'Hands-off, users readier to contribute by 1 SD': 'Loslaten, gebruikers 1 SD bereidwilliger om bij te dragen',
  'Hands-off, users with more time by 1 SD': 'Loslaten, gebruikers met 1 SD meer tijd',
  'Hands-off, users keener in all three by 1 SD': 'Loslaten, gebruikers in alle drie 1 SD gretiger',
  'Real bottom-up at no budget': 'Echt bottom-up zonder budget',
  'Real bottom-up, stopped in week 26': 'Echt bottom-up, gestopt in week 26',
  'Real bottom-up, never adjusted': 'Echt bottom-up, nooit bijgesteld',
  'Real bottom-up, changed at random': 'Echt bottom-up, willekeurig gewijzigd',
  'Uses planned only': 'Alleen geplande toepassingen',
  'Uses accepted, nobody to implement them': 'Toepassingen aangenomen, niemand die ze bouwt',
  'Users not asked': 'Gebruikers niet gevraagd',
  'Conversation facilitated': 'Gesprek begeleid',
  'Conversation dictated': 'Gesprek gedicteerd',
  'Leaders as role models': 'Leidinggevenden als voorbeeld',
  'Leaders absent': 'Leidinggevenden afwezig',
  'Leaders dictating': 'Leidinggevenden die dicteren',
  'Reward, aligned': 'Beloning, passend',
  'No incentive': 'Geen stimulans',
  'Reward, misaligned': 'Beloning, scheef',
  'Launch and help (staff, champions, training)': 'Lancering en hulp (begeleiders, ambassadeurs, training)',
  'Launch and uses (intake, an offer of planned ones)': 'Lancering en toepassingen (loket, een aanbod van geplande)',
  'Launch and leaders': 'Lancering en leidinggevenden',
  'Launch and incentives': 'Lancering en stimulansen',
  'Launch alone': 'Alleen lancering',
  'All but help (staff, champions, training)': 'Alles behalve hulp (begeleiders, ambassadeurs, training)',
  'All but uses (intake, an offer of planned ones)': 'Alles behalve toepassingen (loket, een aanbod van geplande)',
  'All but leaders': 'Alles behalve leidinggevenden',
  'All but incentives': 'Alles behalve stimulansen',
  'Top-down, mandate ended in week 78': 'Top-down, verplichting in week 78 beëindigd',
  'Top-down, supported, mandate ended in week 78': 'Top-down met hulp, verplichting in week 78 beëindigd',
  'Real bottom-up, until week 78': 'Echt bottom-up, tot week 78',
  'Top-down, until week 78': 'Top-down, tot week 78',
  'Top-down, supported, until week 78': 'Top-down met hulp, tot week 78',
};
