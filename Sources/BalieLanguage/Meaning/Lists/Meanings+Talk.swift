extension Meanings {
  static let talk = """
    nl praten, spreken, gesproken, sprak, babbelen, kletsen, gesprek, overleggen, onderhoud
    nl bespreken, besproken, doorpraten, bijpraten, overlegd, toespreken, dialoog
    nl gedachtewisseling, vergaderen, conversatie, klappen met, buurten
    en talk, speak, spoke, chat, conversation, discuss, have a word, spoken, dialogue, natter
    en gossip, consult with, catch up with, talk through
    de sprechen, reden, gespräch, plaudern, unterhalten, besprechen
    fr parler, discuter, conversation, bavarder, entretien
    es hablar, conversar, charlar, platicar
    pl rozmawiać, mówić, rozmowa, pogadać
    tr konuşmak, görüşmek, sohbet, konuşma
    ar تحدث, كلام, محادثة, حوار

    nl vragen, navragen, informeren, inlichtingen vragen, verzoeken, rondvragen, vroeg, verzocht
    nl informeer, inlichtingen inwinnen, bevragen, vraagstelling, aanvragen, verzoekschrift
    nl inlichten, opvragen
    en ask, enquire, inquire, request, enquiry, inquiry, queries, make an enquiry, request from
    de fragen, nachfragen, erkundigen, anfragen, bitten
    fr demander, se renseigner, poser une question
    es preguntar, consultar, solicitar, pedir
    pl zapytać, pytać, poprosić, zapytanie, prośba
    tr sormak, soru sormak, rica etmek, danışmak
    ar سأل, استفسار, استفسر

    nl antwoorden, beantwoorden, antwoord, reageren, reactie, terugschrijven, repliek, respons
    nl antwoordt, beantwoord, gereageerd, reageert, antwoordmail, teruggemaild, teruggeschreven
    nl weerwoord, reply, teruggebeld, onbeantwoord, wederwoord, antwoordbrief, reactie sturen
    nl replikeren
    en answer, reply, respond, response, react, get back to, write back, reaction, unanswered
    en comeback
    de antworten, beantworten, reagieren, rückmeldung
    fr répondre, réponse, réagir, réaction
    es responder, contestar, respuesta, reaccionar
    pl odpowiedzieć, odpowiedź, odpisać, zareagować
    tr cevaplamak, yanıtlamak, cevap, yanıt
    ar جواب, رد, إجابة

    nl uitleggen, verklaren, toelichten, verduidelijken, leg uit, legt uit, verklaart
    nl uiteenzetten, duidelijk maken, duiden, ophelderen, nader toelichten, uit de doeken doen
    nl nadere uitleg, verhelderen, uitklaren
    en explain, explanation, clarify, clarification, spell out, elaborate, tell me more
    en make clear, break down, shed light on, walk me through, account for, further details
    de erklären, erläutern, verdeutlichen, erläuterung
    fr expliquer, clarifier, éclaircir, préciser
    es explicar, aclarar
    pl wyjaśnić, tłumaczyć, wyjaśnienie, objaśnić
    tr açıklamak, açıklama, izah etmek, anlatmak
    ar شرح, توضيح, تفسير

    nl handleiding, gebruiksaanwijzing, instructie, stappenplan, gids, manual, werkwijze, tutorial
    nl bijsluiter, gebruikershandleiding, aanwijzing, instructieboekje, gebruiksinstructie, boekje
    nl wegwijzer, handboek, instructievideo, filmpje, procedure, checklist, uitleg stap voor stap
    nl montagehandleiding, brochure, montagevoorschrift, instructieblad, how-to, spoedcursus
    nl stap-voor-stap
    en manual, instructions, guide, user guide, tutorial, walkthrough, directions, handbook
    en how-to, step by step, instruction manual, booklet, procedure, guidance, steps, leaflet
    en instruction booklet, walk-through
    de anleitung, gebrauchsanweisung, bedienungsanleitung, handbuch, leitfaden
    fr mode d'emploi, notice, manuel, guide, instructions, tutoriel
    es manual, instrucciones, guía, modo de empleo, tutorial
    pl instrukcja, poradnik, podręcznik, instrukcja obsługi
    tr kılavuz, kullanım kılavuzu, talimat, rehber
    ar دليل, تعليمات, دليل الاستخدام, إرشادات

    nl informatie, info, inlichting, gegevens, uitleg, documentatie, infobrochure, infootje
    nl folder, brochure, infopagina, infoblad, details, meer info, meer informatie, nadere info
    nl informatieavond, infosessie, infoavond, flyer, faq, kennis, bijzonderheden, algemene info
    nl nieuws over, voorlichting, informatiemateriaal
    en information, info, details, documentation, particulars, brochure, leaflet, flyer, facts
    en fact sheet, faq, info session, information evening, more info, details on, literature
    en knowledge, specifics
    de information, auskunft, info, angaben
    fr information, renseignement, info, documentation
    es información, info, datos, documentación
    pl informacja, dane, info, dokumentacja
    tr bilgi, bilgilendirme, ayrıntı
    ar معلومات, بيانات, تفاصيل

    nl melden, aangeven, doorgeven, laten weten, berichten, meedelen, signaleren, rapporteren
    nl mededelen, melding, meldt, gesignaleerd, melding doen, verwittigen, verwittigd, inlichten
    nl seinen, aankaarten, bericht sturen, kenbaar maken, aanmelden van problemen, meldpunt
    nl melden aan, seintje geven, bericht geven, kennisgeving, aankondigen, aangekondigd
    nl een melding doen
    en report, notify, let know, inform, tell, pass on, flag, notification, announce, advise you
    en alert, bring to attention, heads up, make known, disclose
    de melden, mitteilen, bescheid geben, angeben, meldung
    fr signaler, informer, communiquer, prévenir, avertir, faire savoir
    es notificar, informar, comunicar, avisar, reportar
    pl zgłosić, zgłaszać, powiadomić, poinformować, zgłoszenie
    tr bildirmek, haber vermek, ihbar etmek, bildirim
    ar إبلاغ, تبليغ, بلاغ, إخبار

    nl betekenen, betekenis, definitie, omschrijving, wat houdt in, betekent, begrip, afkorting
    nl term, wat wil zeggen, woordenlijst, vakterm, inhouden, houdt in, definiëren
    nl begripsomschrijving, uitdrukking, synoniem, verklaring van woorden, wat betekent
    nl staat voor, duiden op
    en mean, definition, define, stand for, signify, meant, abbreviation, acronym, term
    en terminology, glossary, jargon, denote, interpretation
    de bedeuten, definition, heißen
    fr signifier, signification, définition, vouloir dire, sens
    es significar, definición, querer decir
    pl znaczyć, oznaczać, znaczenie, definicja
    tr anlam, tanım, ne demek
    ar معنى, تعريف, يعني

    nl begrijpen, snappen, verstaan, begrepen, doorhebben, vatten, verstond, bevatten, inzicht
    nl onbegrijpelijk, verwarrend, in de war, onduidelijk, begrijpelijk, begrip, doorzie, vat ik
    nl doorgronden, kan volgen, volgen kan, te begrijpen
    en understand, understood, get it, grasp, comprehend, confused, unclear, make sense
    en comprehension, figure out, get my head round, misunderstood
    de verstehen, verstanden, begreifen, kapieren
    fr comprendre, compris, saisir, piger
    es entender, comprender, captar
    pl rozumieć, zrozumieć, pojąć
    tr anlamak, kavramak
    ar فهم, استيعاب

    nl vertalen, vertaler, tolk, anderstalig, vertaald, vertaalt, vertaalbureau, beëdigd
    nl beëdigde vertaling, beëdigd vertaler, gebarentolk, tolkdienst, tweetalig, meertalig
    nl omzetten naar nederlands, andere taal, engelstalig, franstalig, duitstalig, ondertitels
    nl omgezet, taalbarrière, vertaalapp, taalkundig
    en translate, interpreter, other language, bilingual, multilingual, sworn translator
    en sign language, subtitles, language barrier, convert to english
    de übersetzen, dolmetscher
    fr traduire, traduction, traducteur, interprète
    es traducir, traducción, traductor, intérprete
    pl tłumaczyć, tłumaczenie, tłumacz, przetłumaczyć
    tr çevirmek, çeviri, tercüman, tercüme
    ar ترجمة, مترجم

    nl klagen, klacht, beklag, ontevreden, misnoegd, beklagen, reclamatie, klachtenbrief, klaagt
    nl misnoegen, bezwaar, ongenoegen, klaagbrief, onvrede, ontevredenheid, klaagzang, zaniken
    nl mopperen, zeuren, morren, verwijten, beklaagde zich, ontstemd, teleurgesteld, kritiek
    nl klacht uiten, boos over
    en complain, complaint, dissatisfied, grievance, unhappy, moan, whinge, grumble, gripe
    en objection, displeased, unsatisfied, criticism, letdown, unfair, disappointed with
    de beschweren, beschwerde, reklamieren, unzufrieden, reklamation
    fr se plaindre, plainte, réclamation, mécontent, insatisfait
    es quejarse, reclamación, descontento
    pl skarżyć się, skarga, zażalenie, reklamacja, niezadowolony
    tr şikayet, şikayet etmek, memnun değil
    ar شكوى, تذمر, غير راض, اشتكى

    nl weigeren, afwijzen, afgewezen, verwerpen, verworpen, afkeuren, weigert, afgewimpeld
    nl niet toegekend, niet aanvaard, wijst af, verworpen verzoek, geen toestemming
    nl niet aangenomen, niet toegelaten, negatief antwoord, negatieve beslissing, neen gezegd
    nl nul op rekest, een nee, afslaan, afgeslagen, wegsturen, afwijzingsbrief
    en refuse, reject, decline, turn down, deny, denial, negative decision, disallow, knocked back
    en not accepted, spurned, vetoed
    de ablehnen, verweigern, zurückweisen, absage
    fr refuser, rejeter, décliner
    es rechazar, denegar, negarse
    pl odmówić, odrzucić, odmowa, odrzucony
    tr reddetmek, ret, geri çevirmek
    ar رفض, مرفوض

    nl goedkeuren, aanvaarden, accepteren, akkoord, instemmen, toestemmen, bekrachtigen
    nl keurt goed, accepteert, aanvaardt, aanvaard, akkoord gaan, fiat, goedvinden, inwilligen
    nl ingewilligd, zegen, ok gegeven, groen licht, toekenning, toegekend, accoord, honoreren
    nl gehonoreerd, validatie
    en approve, accept, agree, consent, agreement, green light, authorise, sign off, okayed
    en endorse, granted, give the nod
    de genehmigen, akzeptieren, zustimmen, annehmen, einverstanden
    fr approuver, accepter, accord, consentir, approbation
    es aprobar, aceptar, acuerdo, de acuerdo
    pl zatwierdzić, zaakceptować, zgoda, akceptacja
    tr onaylamak, kabul etmek, onay, kabul
    ar موافقة, قبول, قبل, اعتماد

    nl bevestigen, bevestigd, confirmeren, ontvangstbewijs, bevestigingsmail, confirmatie
    nl bevestigd krijgen, bevestigende mail, bevestigingsbrief, ontvangstmelding
    nl bevestigen per mail, bevestigingscode, bevestigingslink, bewijs van ontvangst, bevestigt
    nl bekrachtigd, akkoordbevestiging, schriftelijk bevestigen, boekingsbevestiging, vastgelegd
    nl bevestigingsnummer
    en confirm, acknowledge, verify, receipt notice, confirmation email, booking confirmation
    en proof of receipt, confirmation code, verification
    de bestätigen, bestätigt, quittieren
    fr confirmer, valider, accusé de réception
    es confirmar, acuse de recibo
    pl potwierdzić, potwierdzenie, potwierdzony
    tr onaylamak, doğrulamak, teyit, doğrulama
    ar تأكيد, أكد, إقرار

    nl bellen, opbellen, telefoneren, telefoontje, telefonisch, oproepen, tel, terugbellen, belt
    nl getelefoneerd, bereikbaar, telefoonnummer, telefoongesprek, telefoonlijn, aan de lijn
    nl gemiste oproep, voicemail, ingesproken, opnemen, opgehangen, inbellen, doorverbinden
    nl telefooncontact, een belletje, telefoonverbinding, in gesprek, terugbelverzoek
    nl aan de telefoon, inspreken
    en call, phone, ring, telephone, phone call, give a call, call back, callback, phone number
    en dial, dialled, hang up, pick up phone, voicemail, missed call, telephone number
    en on the phone, answerphone, on the line
    de anrufen, telefonieren, telefonisch, zurückrufen
    fr appeler, téléphoner, coup de fil, rappeler
    es llamar, telefonear, llamar por teléfono
    pl dzwonić, zadzwonić, telefonować, rozmowa telefoniczna, oddzwonić
    tr aramak, telefon etmek, telefon görüşmesi, geri aramak
    ar اتصال, مكالمة, اتصل, هاتف

    nl afspraak, afspr, afspreken, afgesproken, ontmoeting, inplannen, consultatie, rendez-vous
    nl plannen, bijeenkomst, samenkomst, ingepland, tijdslot, consult, vergadering, bezoekmoment
    nl kennismaking, samenkomen, gesprek plannen, overlegmoment, intake, intakegesprek, meeting
    en appointment, appt, meeting, arrange to meet, schedule, booking, slot, meet up
    en book an appointment, rendezvous, consultation, time slot, intake, arranging
    de termin, verabredung, vereinbaren, treffen, terminvereinbarung
    fr rendez-vous, rdv, rencontre, prendre rendez-vous
    es cita, reunión, quedar, concertar, pedir cita
    pl wizyta, spotkanie, umówić się, termin, umówić
    tr randevu, görüşme, buluşma
    ar موعد, لقاء, حجز موعد

    nl kalender, agenda, planner, rooster, dienstregeling, planning, uurrooster, tijdschema
    nl jaarkalender, schema, tijdstabel, tijdrooster, weekplanning, maandplanning, jaarplanning
    nl agendapunt, dagindeling, weekoverzicht, datums, evenementenkalender, agendering, weekschema
    nl lessenrooster, planbord, jaaroverzicht, week kalender
    en calendar, diary, planner, schedule, timetable, agenda, rota, dates, day planner
    en weekly schedule, year planner, programme, roster, events list, planning, timeline
    de kalender, terminkalender, zeitplan, planer, stundenplan
    fr calendrier, agenda, planning, emploi du temps, horaire
    es calendario, agenda, horario, planificador
    pl kalendarz, terminarz, harmonogram, rozkład
    tr takvim, ajanda, program, çizelge
    ar تقويم, جدول, مفكرة, جدول زمني

    nl herinnering, reminder, geheugensteun, rappel, onthouden, wekker, herinneringsbrief
    nl herinnert, herinnerd, herinneringsmail, seintje, meldinkje, memo, bericht vooraf
    nl notificatie, sms vooraf, pushbericht, herinner me, attenderen, geheugenbriefje
    nl kattebelletje, onthoudt, wekken, alarm
    en reminder, alert, remember, alarm, nudge, notification, prompt, memo, wake-up, wake up call
    en alarm clock, text beforehand, ping, push notification, heads-up
    de erinnerung, erinnern, mahnung, merken, wecker
    fr rappel, mémo, se souvenir, réveil
    es recordatorio, recordar, aviso, alarma
    pl przypomnienie, przypomnieć, alarm, pamiętać
    tr hatırlatma, hatırlatıcı, hatırlatmak, alarm
    ar تذكير, منبه

    nl vergeten, vergat, niet meer weten, ontgaan, ontschoten, weet niet meer, vergat om
    nl niet aan gedacht, weet niet meer hoe, over het hoofd gezien, door het hoofd geschoten
    nl geheugen, ontglipt, niet herinneren, herinner me niet, niet onthouden, vergetelheid
    nl uit het oog verloren, uit het oog
    en forget, forgot, forgotten, can't remember, slipped my mind, don't remember, no memory of
    en memory, not remember, overlooked, unable to recall, recall, missed it, absent-minded
    en blanked
    de vergessen, vergaß, entfallen, weiß nicht mehr
    fr oublier, oubli, ne plus savoir
    es olvidar, no recuerdo
    pl zapomnieć, zapomniałem, nie pamiętam, zapominać
    tr unutmak, unuttum, hatırlamıyorum
    ar نسيان, نسي, نسيت, لا أتذكر

    nl uiterste datum, deadline, termijn, vervaldatum, einddatum, sluitingsdatum, laatste dag
    nl vervaltermijn, uiterlijk, ten laatste, op zijn laatst, vervaldag, verloopt, laatste moment
    nl limietdatum, inschrijvingstermijn, indieningstermijn, aanmeldtermijn, tijdslimiet
    nl binnen welke termijn, verstrijken, uiterste inleverdatum, uiterlijk op, einde termijn
    nl sluitingsdag, fatale datum, limiet, te laat indienen, binnen termijn
    en deadline, due date, closing date, cutoff, expiry date, time limit, last day, no later than
    en latest date, last date, expiration, expiration date, time's up, final date, cut-off
    en submission date
    de frist, stichtag, ablaufdatum, abgabefrist, einsendeschluss
    fr date limite, échéance, délai, dernier jour
    es fecha límite, plazo, vencimiento, último día
    pl termin, ostateczny termin, ostatni dzień, data ważności
    tr son tarih, son gün, vade, süre sonu
    ar موعد نهائي, مهلة, آخر موعد, تاريخ الانتهاء

    nl uitstellen, opschorten, verdagen, verlengen, respijt, uitstel vragen, uitstellen tot
    nl stelt uit, opgeschort, verdaagd, verlengd, meer tijd, extra tijd, doorschuiven
    nl uitgesteld tot later, verschuiven, opschuiven, verschoven, wachten tot later, uitstelbrief
    nl pauzeren, op de lange baan, later doen, termijn verlengen, verlenging vragen
    nl opschorting vragen, achteruitschuiven, afbetaling uitstellen
    en postpone, put off, defer, extension, delay, extend, adjourn, reschedule, deferral, put back
    en push back, hold off, more time, extra time, extension of time, stall, shelve, grace period
    de verschieben, aufschieben, aufschub, verlängern, verlängerung
    fr reporter, repousser, prolonger, sursis
    es aplazar, posponer, prórroga
    pl odłożyć, przełożyć, przedłużyć, odroczyć, przesunąć
    tr ertelemek, erteleme, uzatmak, uzatma
    ar تأجيل, تمديد, أجل

    nl duur, hoelang, hoe lang, tijdsduur, lengte, looptijd, tijdsbestek, doorlooptijd, duurt
    nl lang duurt, tijdsbesteding, hoeveel tijd, doorloop, verwerkingstijd, behandeltermijn
    nl aantal dagen, aantal weken, hoeveel dagen, hoeveel weken, hoeveel maanden, hoeveel uren
    nl wachttermijn, gemiddelde tijd, hoe snel, aantal uur, beslistermijn, levensduur
    nl verwerkingstermijn, tijdsduur van, behandelingstermijn
    en duration, how long, length of time, timeframe, period, lead time, lasting, take long
    en how many days, how many weeks, how many hours, processing time, time needed, turnaround
    en timescale, average time, timespan
    de dauer, wie lange, zeitraum, laufzeit, bearbeitungszeit
    fr durée, combien de temps, période, longueur
    es duración, cuánto tiempo, plazo, periodo
    pl czas trwania, jak długo, okres
    tr süre, ne kadar sürer, müddet
    ar مدة, كم يستغرق, فترة

    nl openingsuren, openingstijden, hoe laat, uurregeling, kantooruren, sluitingsuur, bezoekuren
    nl open tot, openingsdagen, open, geopend, wanneer open, sluitingstijd, openstelling
    nl winkeluren, spreekuur, tot hoe laat open, hoelaat open, bezoektijden, dagelijks open
    nl 's avonds open, zondag open, open op zondag, doorlopend open, middagpauze, kantoortijden
    nl avondopening, ochtendopening, uur van sluiten, openingsuren winkel, sluit om, gaat open om
    en opening hours, opening times, what time, business hours, office hours, hours, opening
    en open until, open till, open now, open today, open tomorrow, closing time, visiting hours
    en when do you close, trading hours, when are you open, opens at
    de öffnungszeiten, geschäftszeiten, wann geöffnet, sprechzeiten
    fr heures d'ouverture, horaires, à quelle heure, heures de bureau
    es horario de apertura, horario, a qué hora
    pl godziny otwarcia, godziny pracy, o której
    tr çalışma saatleri, açılış saatleri, saat kaçta
    ar ساعات العمل, أوقات الدوام, مواعيد العمل

    nl weekend, zaterdag, zondag, weekeinde, feestdag, feestdagen, vrije dag, zaterdagen, zondagen
    nl op zaterdag, op zondag, za en zo, zaterdagmorgen, zondagmiddag, kerst, kerstmis, pasen
    nl pinksteren, brugdag, kerstdag, paasmaandag, nieuwjaar, zaterdagvoormiddag, hemelvaart
    nl vrije dagen, verlengd weekend, lang weekend, zondagsrust, officiële feestdag, vrij weekend
    nl zaterdagochtend, zaterdagmiddag
    en weekend, saturday, sunday, public holiday, bank holiday, day off, christmas, easter
    en national holiday, new year's day, holidays, boxing day, long weekend, saturday morning
    en sunday afternoon, non-working day
    de wochenende, samstag, sonntag, feiertag, sonnabend
    fr week-end, samedi, dimanche, jour férié
    es fin de semana, sábado, domingo, festivo
    pl weekend, sobota, niedziela, święto
    tr hafta sonu, cumartesi, pazar, resmi tatil
    ar عطلة نهاية الأسبوع, السبت, الأحد, عطلة رسمية

    nl vaak, dikwijls, frequent, hoe vaak, regelmatig, frequentie, hoeveel keer, vaker, periodiek
    nl telkens, keer per jaar, keer per week, hoeveel maal, aantal keren, meermaals, herhaaldelijk
    nl dagelijks, wekelijks, maandelijks, jaarlijks, driemaandelijks, per jaar, per maand
    nl per week, elke dag, om de week, tweewekelijks, zelden, zo nu en dan, af en toe
    nl om de hoeveel, om de zoveel, kwartaal, geregeld, tijdsinterval
    en often, frequent, how often, regularly, frequency, how many times, daily, weekly, monthly
    en yearly, annually, periodically, per week, per month, per year, times a week, rarely, seldom
    en now and then, occasionally, quarterly, every other week, repeatedly
    de oft, häufig, wie oft, regelmäßig
    fr souvent, fréquemment, combien de fois, régulièrement, fréquence
    es a menudo, frecuente, cuántas veces, con frecuencia, regularmente
    pl często, jak często, regularnie, częstotliwość
    tr sık, sıklıkla, ne sıklıkla, düzenli
    ar غالبا, كم مرة, بانتظام, تكرار

    nl datum, vandaag, morgen, gisteren, overmorgen, eergisteren, welke dag, vanavond
    nl volgende week, vorige week, deze week, welke datum, op welke datum, weekdag, maand
    nl volgende maand, dinsdag, donderdag, woensdag, maandag, vrijdag
    en date, today, tomorrow, yesterday, day after tomorrow, which day, tonight, next week
    en last week, this week, weekday, next month, monday, tuesday, wednesday, thursday, friday
    de datum, heute, morgen, gestern, übermorgen, welcher tag, nächste woche, letzte woche, montag
    de freitag
    fr date, aujourd'hui, demain, hier, après-demain, quel jour, semaine prochaine, lundi
    fr vendredi
    es fecha, hoy, mañana, ayer, pasado mañana, qué día, próxima semana
    pl data, dzisiaj, jutro, wczoraj, pojutrze, jaki dzień, przyszły tydzień
    tr tarih, bugün, yarın, dün, öbür gün, hangi gün, gelecek hafta
    ar تاريخ, اليوم, غدا, أمس, بعد غد, أي يوم, الأسبوع القادم

    nl ochtend, voormiddag, middag, namiddag, avond, nacht, 's morgens, 's avonds, 's nachts
    nl overdag, 's middags, vooravond, 's ochtends, middernacht, vroege ochtend, voor de middag
    nl nachtelijk, savonds, smorgens
    en morning, afternoon, evening, night, noon, midday, midnight, in the morning, during the day
    en overnight, lunchtime, early morning, nighttime, daytime
    de morgens, vormittag, mittag, nachmittag, abend, nacht, tagsüber
    fr matin, après-midi, midi, soir, nuit, en journée
    es mañana, tarde, noche, mediodía, por la tarde, madrugada
    pl rano, popołudnie, wieczór, noc, południe, przed południem
    tr sabah, öğle, öğleden sonra, akşam, gece
    ar صباح, ظهر, مساء, ليل, بعد الظهر

    nl waarom, reden, oorzaak, motief, aanleiding, hoe komt het, redenen, vanwaar, hoezo, hoe komt
    nl veroorzaken, doordat, achtergrond van, waardoor, motivatie, beweegreden, verantwoording
    en why, reason, cause, how come, motive, on what grounds, rationale, underlying
    de warum, grund, ursache, weshalb, wieso, anlass, begründung
    fr pourquoi, raison, cause, motif, à cause de, justification
    es por qué, motivo, razón, causa, a causa de
    pl dlaczego, powód, przyczyna, czemu, z jakiego powodu
    tr neden, niçin, sebep, niye, gerekçe
    ar لماذا, سبب, علة, لأي سبب, دافع

    nl advies, adviseren, raad, aanraden, aanbevelen, aanbevolen, tip, geadviseerd, raadgeving
    nl raad geven, adviesgesprek, deskundig advies, second opinion, juridisch advies, goede raad
    nl ten zeerste aan, adviseur
    en advice, advise, recommend, tip, suggestion, second opinion, counsel, guidance
    en expert opinion
    de rat, beraten, empfehlen, ratschlag, tipp
    fr conseil, recommander, suggestion, astuce
    es consejo, aconsejar, recomendar, asesorar, sugerencia
    pl rada, doradzić, polecić, rekomendacja, porada, zalecenie
    tr tavsiye, öneri, tavsiye etmek, danışmanlık, önermek
    ar نصيحة, نصح, توصية, استشارة, إرشاد

    nl oneens, niet akkoord, er niet mee eens, meningsverschil, discussie, betwisten, tegenspreken
    nl protesteren, bezwaar maken, protest, in discussie gaan, niet eens met, geschil, tegenspraak
    nl conflict, ruzie, onenigheid, discussiëren
    en disagree, disagreement, dispute, object to, contest, protest, don't agree, challenge
    en argument, conflict, opposed to, contend
    de nicht einverstanden, widersprechen, einspruch, streit, anfechten, meinungsverschiedenheit
    fr désaccord, pas d'accord, contester, protester, litige, objection
    es desacuerdo, no estoy de acuerdo, discrepar, protestar, disputa, oponerse
    pl nie zgadzam się, sprzeciw, spór, protest, kwestionować, niezgoda
    tr katılmıyorum, anlaşmazlık, itiraz, itiraz etmek, tartışma
    ar خلاف, اعتراض, لا أوافق, احتجاج, نزاع

    nl beloven, beloofd, belofte, toezegging, afgesproken, woord houden, garanderen, gegarandeerd
    nl nagekomen, afspraak is afspraak, niet nagekomen, loze belofte
    en promise, commitment, assured, agreed upon, guarantee, word for it, undertaking, pledged
    en broken promise, kept promise
    de versprechen, versprochen, zusage, zugesagt, zusichern, garantieren
    fr promettre, promis, promesse, engagement, garantir, assurer que
    es prometer, promesa, compromiso, garantizar
    pl obiecać, obietnica, obiecano, zapewnić, zobowiązanie
    tr söz vermek, vaat, söz, garanti etmek, taahhüt
    ar وعد, التزام, تعهد, ضمان

    nl schrijven, geschreven, brief, opschrijven, noteren, genoteerd, aantekening, notitie
    nl opgeschreven, neerschrijven, schriftelijk, op papier zetten, noten, kladje, neergeschreven
    nl formuleren, opstellen
    en write, wrote, written, letter, jot down, note down, notes, draft, in writing, wording
    en compose
    de schreiben, geschrieben, brief, notieren, notiz, aufschreiben, schriftlich, verfassen
    fr écrire, écrit, lettre, noter, rédiger, par écrit, formuler
    es escribir, escrito, carta, anotar, nota, redactar, por escrito
    pl pisać, napisać, list, zanotować, notatka, na piśmie
    tr yazmak, mektup, not almak, yazılı, yazı
    ar كتابة, رسالة, كتب, تدوين, ملاحظة, خطي

    nl lezen, onleesbaar, kleine lettertjes, nalezen, doorlezen, voorlezen, lettergrootte
    nl grotere letters, lettertje, leesfout, voorleesfunctie, klein geschreven
    en read, unreadable, illegible, small print, fine print, font size, larger text, read aloud
    en legible, text size
    de lesen, gelesen, unleserlich, kleingedrucktes, vorlesen, schriftgröße, lesbar
    fr lire, lu, illisible, petits caractères, à voix haute, taille du texte, lisible
    es leer, leído, ilegible, letra pequeña, leer en voz alta, legible
    pl czytać, przeczytać, nieczytelny, drobny druk, czytelny
    tr okumak, okunmaz, küçük yazı, okunaklı, yüksek sesle okumak
    ar قراءة, قرأ, غير مقروء, حروف صغيرة, مقروء
    """
}
