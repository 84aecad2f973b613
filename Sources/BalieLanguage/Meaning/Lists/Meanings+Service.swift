extension Meanings {
  static let service = """
    nl contact, contact opnemen, bereiken, contacteren, in contact komen, contactgegevens, spreken
    nl contactpersoon, contactformulier, contacteer, te bereiken, contact leggen, aanspreekpunt
    nl aanspreekpersoon, iemand spreken, contactmogelijkheden, contactname, iemand bereiken
    nl te pakken krijgen, in verbinding
    en contact, get in touch, reach, contact details, speak to someone, get hold of, contact form
    en contact person, point of contact, reachable, reach out, speak with someone, talk to someone
    en reach you, get through
    de kontakt, kontaktieren, erreichen, kontaktaufnahme, kontaktdaten
    fr contact, joindre, coordonnées
    es contacto, comunicarse, datos de contacto
    pl kontakt, skontaktować się, dane kontaktowe
    tr iletişim, iletişime geçmek, ulaşmak, irtibat
    ar اتصال, تواصل, اتصل بنا

    nl bellen, telefoon, telefoonnummer, telefonisch, opbellen, tel, telefoneren, telnr
    nl nummer bellen, terugbellen, bel me, telefoonnr, telefoongesprek, servicenummer
    nl gratis nummer, bereikbaar per telefoon, telefooncentrale, gsm-nummer, vaste lijn
    nl algemeen nummer, centrale, een belletje doen, doorverbinden, telefonisch bereikbaar
    nl mobiel nummer
    en call, phone, telephone, phone number, ring, dial, tel, phone call, call back, callback
    en hotline, ring you, landline, mobile number, toll free, phone line, give you a ring
    en telephone line, freephone
    de anrufen, telefon, telefonnummer, tel
    fr appeler, téléphone, numéro de téléphone, tél
    es llamar, teléfono, número de teléfono, tel
    pl zadzwonić, telefon, numer telefonu, dzwonić, tel
    tr aramak, telefon, telefon numarası, tel
    ar هاتف, رقم الهاتف, تلفون, مكالمة

    nl e-mail, mail, emailadres, e-mailadres, mailadres, emails, mail sturen, mailbericht
    nl elektronische post, inbox, postvak, mailbox, mailt, e-mailbericht, gemaild naar, per mail
    nl via mail, schriftelijk
    en email, e-mail, mail, email address, inbox, by email, via email, write to you, in writing
    en mailbox
    de e-mail, mail, mailadresse, e-mail-adresse
    fr e-mail, courriel, mail, adresse mail, adresse e-mail
    es correo electrónico, email, correo, mail
    pl e-mail, mail, adres e-mail, poczta elektroniczna
    tr e-posta, mail, e-posta adresi, eposta
    ar بريد إلكتروني, ايميل, البريد الإلكتروني

    nl chat, livechat, whatsapp, appen, berichtje sturen, whatsappen, chatbot, chatvenster
    nl berichtje, chatgesprek, app sturen, chatfunctie, online chatten, messenger, instant message
    nl sms'en, sms, live praten, dm, direct message
    en chat, live chat, whatsapp, message us, text us, chatbot, chat window, instant message
    en messenger, text message, sms, dm, direct message, texting
    de chat, livechat, whatsapp, chatten
    fr chat, chat en direct, whatsapp, messagerie instantanée
    es chat, chat en vivo, whatsapp
    pl czat, czat na żywo, whatsapp
    tr canlı sohbet, sohbet, whatsapp
    ar دردشة, محادثة, محادثة مباشرة, واتساب

    nl klantenservice, klantendienst, helpdesk, servicedesk, hulplijn, ondersteuning, support
    nl klantcontact, infolijn, klantenservicemedewerker, helpdeskmedewerker, servicecentrum
    nl callcenter, klantenbalie, klantencontact, dienst klanten, supportdesk, servicenummer
    nl servicelijn, technische dienst, technische hulp, klachtenlijn
    en customer service, helpdesk, help desk, support, customer support, helpline, customer care
    en support team, service team, service centre, service center, call centre, call center
    en tech support, technical support, client services
    de kundenservice, kundendienst, helpdesk, support, hotline
    fr service client, service clientèle, assistance, support, service après-vente
    es atención al cliente, servicio al cliente, soporte, asistencia
    pl obsługa klienta, biuro obsługi klienta, pomoc techniczna, infolinia
    tr müşteri hizmetleri, destek, çağrı merkezi, yardım masası
    ar خدمة العملاء, الدعم, الدعم الفني, خدمة الزبائن

    nl balie, loket, receptie, onthaal, infobalie, informatiebalie, ontvangstbalie, aanmeldbalie
    nl aan het loket, aan de balie, gemeentebalie, bezoekersbalie, dienstbalie, hoofdbalie
    nl onthaalbalie, infopunt, informatiepunt, snelloket, klantenbalie, ontvangst, receptionist
    nl infokiosk
    en desk, counter, reception, front desk, information desk, service desk, help point
    en info point, service counter, receptionist, welcome desk, check-in desk, front office
    de schalter, empfang, rezeption, infotheke
    fr guichet, accueil, réception
    es mostrador, recepción, ventanilla
    pl recepcja, okienko, punkt obsługi
    tr resepsiyon, danışma, gişe
    ar استقبال, مكتب الاستقبال, شباك

    nl medewerker, personeel, collega, consulent, adviseur, personeelslid, echt persoon
    nl mens spreken, medewerkster, ambtenaar, bediende, personeelsleden, baliemedewerker
    nl echt mens, hulpverlener, behandelaar, dossierbehandelaar, contactpersoon
    nl menselijke medewerker, iemand spreken, een mens, levend persoon, geen robot, baliebediende
    nl kantoormedewerker
    en employee, staff, agent, adviser, advisor, human, real person, representative, staff member
    en colleague, clerk, civil servant, operator, human being, live agent, live person
    en case worker, officer, team member, case handler
    de mitarbeiter, personal, berater, sachbearbeiter, echter mensch
    fr employé, personnel, conseiller, agent, collaborateur
    es empleado, personal, asesor, agente
    pl pracownik, personel, doradca, konsultant
    tr çalışan, personel, danışman, temsilci
    ar موظف, مستشار, طاقم

    nl afspraak, afspraak maken, afspreken, inplannen, plannen, tijdslot, afspr, afspraak boeken
    nl afgesproken, rendez-vous, boek een afspraak, afspraakbevestiging, ingepland
    nl afgesproken tijd, een plekje vrij, plan een afspraak, tijdstip kiezen, reservatie maken
    nl afspraak inplannen, gesprek plannen, uurtje kiezen, op afspraak, spreekuurafspraak
    nl online afspraak, tijdvak
    en appointment, make an appointment, schedule, time slot, book an appointment, appt, book in
    en book a slot, arrange a time, timeslot, consultation, set up a meeting, by appointment
    en online booking
    de termin, termin vereinbaren, terminvereinbarung, terminbuchung
    fr rendez-vous, prendre rendez-vous, rdv, créneau
    es cita, pedir cita, cita previa, concertar cita
    pl wizyta, umówić się, umówić wizytę, termin wizyty
    tr randevu, randevu almak
    ar موعد, حجز موعد, أخذ موعد

    nl afspraak verzetten, verplaatsen, verzetten, uitstellen, opschuiven, andere datum
    nl verschuiven, verschoven, omboeken, afspraak verplaatsen, afspraak verschuiven
    nl afspraak uitstellen, verplaatst, later plannen, vroeger plannen, vervroegen, vervroegd
    nl afspraak vervroegen, ander tijdstip, andere tijd, afspraak wijzigen, ander moment
    nl nieuwe datum, naar voren halen, achteruitschuiven, ander uur, afspraak veranderen
    en reschedule, move appointment, postpone, rebook, change date, push back, moved to
    en different day, another day, another date, another time, bring forward, change appointment
    en shifting, earlier slot, later date, move it to
    de verschieben, termin verschieben, umbuchen, verlegen
    fr reporter, déplacer rendez-vous, décaler, reprogrammer
    es reprogramar, cambiar cita, aplazar, posponer
    pl przełożyć, zmienić termin, przesunąć, przełożyć wizytę
    tr ertelemek, randevu değiştirmek, tarih değiştirmek
    ar تأجيل, تغيير الموعد, إعادة جدولة

    nl afspraak afzeggen, afzeggen, afbellen, niet kunnen komen, afspraak annuleren
    nl afspraak schrappen, afspraak afbellen, afspraak afmelden, afspraak geannuleerd, afgemeld
    nl geannuleerd, laten vervallen, niet komen opdagen, afspraak vergeten, niet opdagen, no-show
    nl kan niet komen, afspraak gemist, cancelen
    en cancel appointment, cannot come, call off, no-show, can't make it, canceled
    en cancel my booking, missed appointment, not able to attend, unable to come, cancellation fee
    en missed my appointment, didn't show up, not coming
    de termin absagen, absagen, abgesagt, nicht kommen können
    fr annuler rendez-vous, décommander, empêché
    es cancelar cita, anular cita, no poder acudir
    pl odwołać wizytę, odwołać, nie mogę przyjść
    tr randevu iptal, gelemeyeceğim
    ar إلغاء الموعد, الغاء موعد, لا أستطيع الحضور

    nl openingstijden, openingsuren, open, geopend, hoe laat open, tot hoe laat, bezoekuren
    nl opengaan, opengesteld, van hoe laat, wanneer open, bezoektijden, winkeluren, kantooruren
    nl kantoortijden, 's avonds open, uurregeling, hoelaat open, sluitingstijden, spreekuur
    nl dagelijks open, late opening, koopavond, nocturne, vroeg open, geopend op
    en opening hours, opening times, open, business hours, hours, when open, opens at, open until
    en open till, open late, open today, open tomorrow, open now, visiting hours, late opening
    en operating hours, office hours, working hours
    de öffnungszeiten, geöffnet, offen, sprechzeiten, geschäftszeiten
    fr horaires, heures d'ouverture, ouvert, horaires d'ouverture
    es horario, horario de apertura, abierto, horas de apertura
    pl godziny otwarcia, otwarty, czynne, otwarte
    tr çalışma saatleri, açılış saatleri, açık, mesai saatleri
    ar أوقات العمل, ساعات العمل, مفتوح, مواعيد العمل, أوقات الدوام

    nl gesloten, dicht, sluitingstijd, sluiting, toe, sluitingsdag, sluitingsuur, niet open
    nl sluit om, dichtgaan, sluitingsdagen, wanneer dicht, jaarlijkse sluiting, zomersluiting
    nl tijdelijk gesloten, sluitingsperiode, dicht vandaag, gesloten op, middagpauze
    nl collectief verlof, bouwverlof
    en closed, shut, closing time, closure, not open, closed today, closing hours
    en temporarily closed, closed for, lunch break, annual closure
    de geschlossen, zu, schließzeit, schließung, ruhetag
    fr fermé, fermeture, heure de fermeture
    es cerrado, cierre, hora de cierre
    pl zamknięty, zamknięte, nieczynne, zamknięcie
    tr kapalı, kapanış, kapanış saati
    ar مغلق, إغلاق, وقت الإغلاق

    nl feestdag, feestdagen, vrije dag, zon- en feestdagen, officiële feestdag, nationale feestdag
    nl kerst, kerstdag, kerstmis, eerste kerstdag, tweede kerstdag, pasen, paasmaandag, pinksteren
    nl hemelvaart, nieuwjaar, oudjaar, oudejaarsdag, nieuwjaarsdag, koningsdag, bevrijdingsdag
    nl allerheiligen, brugdag, wettelijke feestdag, oudjaarsdag, dag van de arbeid
    nl ons heer hemelvaart, kerstavond, feestelijke dag, kerstperiode, feestperiode
    en public holiday, bank holiday, holidays, festive day, national holiday, christmas
    en boxing day, easter, easter monday, good friday, new year, new year's day, new year's eve
    en thanksgiving, xmas, christmas eve, whit monday, ascension day, labour day
    en statutory holiday
    de feiertag, gesetzlicher feiertag
    fr jour férié, fête nationale
    es festivo, día festivo, feriado, días festivos
    pl święto, dzień świąteczny, święta, dzień wolny
    tr resmi tatil, bayram, tatil günü
    ar عطلة رسمية, يوم عطلة, أعياد, عيد

    nl weekend, zaterdag, zondag, in het weekend, weekeinde, weekendopening, weekenddienst
    nl zaterdagmorgen, zaterdagochtend, zaterdagmiddag, zondagochtend, zondagen, zaterdagen
    nl op zaterdag, op zondag, zondagsopening, koopzondag, zondagmiddag, zaterdagvoormiddag
    nl het hele weekend
    en weekend, saturday, sunday, at the weekend, saturday morning, sunday morning, on sundays
    en on saturdays, sunday opening, weekend hours
    de wochenende, samstag, sonntag, am wochenende
    fr week-end, samedi, dimanche, fin de semaine
    es fin de semaine, sábado, domingo
    pl weekend, sobota, niedziela
    tr hafta sonu, cumartesi, pazar günü
    ar نهاية الأسبوع, عطلة نهاية الأسبوع, السبت, الأحد

    nl langskomen, bezoeken, binnenlopen, langsgaan, aanlopen, inloop, zonder afspraak
    nl binnenspringen, bezocht, binnenstappen, langs te komen, komt langs, op bezoek, passeren
    nl langskom, binnenkomen zonder, ter plaatse, op kantoor komen, bezichtigen, rondleiding
    nl bezoeker, afkomen, langslopen, inloopspreekuur, vrije inloop, naar jullie toe
    en visit, drop in, walk in, come by, stop by, without appointment, visitor, walk-in, pop in
    en pop by, call in, in person, come over, swing by, come to your office, drop by, open house
    de vorbeikommen, besuchen, ohne termin
    fr visiter, passer, sans rendez-vous, venir sur place
    es visitar, pasar por, sin cita
    pl odwiedzić, wizyta, przyjść, bez umówienia
    tr ziyaret, uğramak, randevusuz, ziyaret etmek
    ar زيارة, بدون موعد, زيارة بدون حجز

    nl wachttijd, wachten, wachtrij, rij, wachtlijst, hoe lang wachten, aanschuiven, in de wacht
    nl wachtruimte, wachtzaal, hoeveel wachtenden, aan de beurt, nummertje, rijtje
    nl lange wachttijd, volgnummer, wachtlijn, wacht al lang, staat er een rij, wachtduur, beurt
    en waiting time, wait, queue, waiting list, line, how long wait, queuing, waiting room
    en take a number, my turn, wait long, long wait, waitlist, hold time
    de wartezeit, warten, warteschlange, warteliste
    fr temps d'attente, attendre, file d'attente, liste d'attente
    es tiempo de espera, esperar, cola, lista de espera
    pl czas oczekiwania, czekać, kolejka, lista oczekujących
    tr bekleme süresi, beklemek, sıra, bekleme listesi
    ar وقت الانتظار, انتظار, طابور, قائمة الانتظار

    nl klacht, klagen, klacht indienen, beklag, ontevreden, klachtenformulier, ontevredenheid
    nl misnoegd, reclamatie, klaagt, bezwaar maken, ontevreden over, klachtenbrief
    nl klachtenprocedure, onvrede, slechte ervaring, klacht melden, klachtenbehandeling
    nl klachtendienst, klachtenafdeling, ongenoegen, reclameren, verhaal halen, teleurgesteld
    nl onbeschoft, onbeleefd, onvriendelijk, onheus, slechte service, slecht behandeld
    en complaint, complain, file a complaint, dissatisfied, unhappy, grievance, not satisfied
    en bad experience, poor service, terrible service, rude, impolite, disappointed
    en complaint form, dissatisfaction, treated badly, displeased
    de beschwerde, beschweren, reklamation, reklamieren, unzufrieden
    fr plainte, réclamation, se plaindre, mécontent, insatisfait
    es queja, reclamación, insatisfecho
    pl skarga, reklamacja, zażalenie, niezadowolony
    tr şikayet, şikayet etmek, memnuniyetsiz
    ar شكوى, شكاوى, تقديم شكوى, غير راضي

    nl ombudsman, geschillencommissie, klachtencommissie, bemiddeling, geschil, ombudsdienst
    nl ombudsvrouw, ombudspersoon, geschilleninstantie, bemiddelt, mediator, mediation
    nl klachteninstantie, consumentenorganisatie, tuchtcommissie, arbitrage, scheidsrechter tussen
    nl rechtszaak, rechter, advocaat, juridische stappen, naar de rechter, beroepsinstantie
    nl toezichthouder
    en ombudsman, dispute, mediation, dispute resolution, ombudsperson, arbitration
    en independent body, consumer protection, regulator, watchdog, adjudicator, small claims
    en legal action, court, take to court, tribunal, escalation
    de schlichtungsstelle, ombudsmann, streitfall, schlichtung, vermittlung
    fr médiateur, ombudsman, litige, médiation
    es defensor del pueblo, mediación, disputa, litigio, mediador
    pl rzecznik, mediacja, spór, rzecznik praw
    tr arabulucu, uyuşmazlık, hakem heyeti
    ar وساطة, نزاع, ديوان المظالم, أمين المظالم

    nl beoordeling, review, recensie, ervaring delen, waardering, sterren geven, sterren, feedback
    nl evalueren, evaluatie, enquête, tevredenheidsonderzoek, klantervaring, reactie achterlaten
    nl recensie schrijven, gebruikerservaring, vragenlijst, getuigenis, rating, ervaringen
    nl review schrijven, review achterlaten, feedback geven
    en review, rating, feedback, testimonial, evaluation, survey, questionnaire, stars
    en customer experience, give feedback, leave a review, customer satisfaction, star rating
    en write a review
    de bewertung, rezension, erfahrungsbericht
    fr avis, évaluation, commentaire client, noter
    es reseña, valoración, opinión, calificación
    pl opinia, recenzja, ocena, ocenić
    tr değerlendirme, yorum, puanlama
    ar تقييم, مراجعة, آراء العملاء

    nl tevreden, compliment, bedanken, blij met, dankbaar, bedankje sturen, complimentje
    nl erkentelijk, pluim, lof, lovend, dankbetuiging, geapprecieerd, bloemetje, tevredenheid
    nl blij verrast, uitstekende service
    en satisfied, compliment, thank, happy with, pleased, praise, grateful, gratitude, appreciate
    en commend, kudos, great service
    de zufrieden, lob, kompliment, danken
    fr satisfait, compliment, remercier, content
    es satisfecho, felicitación, agradecer, contento
    pl zadowolony, pochwała, podziękować
    tr memnun, teşekkür, övgü
    ar راضي, شكر, إطراء

    nl suggestie, verbeterpunt, tip, idee, verbetervoorstel, aanbeveling, terugkoppeling, ideeën
    nl advies, voorstel, aanraden, ideeënbus, inbreng, input, opmerking, meedenken, verbetering
    nl verbeteridee, hint, voorstel indienen, suggestie doen, raad, raden aan, feedback
    en suggestion, idea, tip, improvement, recommendation, proposal, advice, feature request
    en input, remark
    de vorschlag, anregung, idee, verbesserungsvorschlag
    fr suggestion, idée, proposition, amélioration
    es sugerencia, idea, propuesta, mejora
    pl sugestia, pomysł, propozycja, usprawnienie
    tr öneri, fikir, tavsiye
    ar اقتراح, فكرة, مقترح, توصية

    nl reactietijd, antwoord krijgen, reactie, geen antwoord, wanneer reactie, antwoordtermijn
    nl antwoordtijd, antwoord, antwoorden, reageren, reactietermijn, onbeantwoord, geen reactie
    nl terugmailen, respons, teruggebeld, wacht op antwoord, reageert, antwoordt, gereageerd
    nl beantwoord, beantwoorden, wachten op reactie, uitblijven, levensteken
    en response time, reply, response, no reply, responding, answer, unanswered, turnaround time
    en get back to me, no answer, awaiting reply, writing back
    de antwortzeit, antwort, rückmeldung, keine antwort
    fr délai de réponse, réponse, pas de réponse
    es tiempo de respuesta, respuesta, sin respuesta, contestación
    pl czas odpowiedzi, odpowiedź, brak odpowiedzi
    tr yanıt süresi, cevap, yanıt
    ar وقت الرد, رد, لا يوجد رد, جواب

    nl melden, melding, doorgeven, rapporteren, aangeven, melding maken, laten weten, meldt
    nl meldpunt, meldformulier, meldingsformulier, gerapporteerd, signaleren, gesignaleerd
    nl kenbaar maken, informeren, op de hoogte brengen, verwittigen, verwittigd
    nl aanmelden als probleem, aankaarten, bericht doen, kennisgeving, seintje geven
    en report, notify, report an issue, inform, let know, notification, raise an issue, flag
    en tell you about, make a report, alert you, point out, give notice, report form
    de melden, meldung, mitteilen, bescheid geben, benachrichtigen
    fr signaler, informer, avertir, communiquer
    es informar, reportar, notificar, avisar
    pl zgłosić, zgłoszenie, zgłaszać, powiadomić
    tr bildirmek, bildirim, haber vermek, ihbar
    ar إبلاغ, تبليغ, إشعار, بلاغ

    nl locatie, adres, waar zit, vestigingsadres, bezoekadres, waar ligt, hoe kom ik er
    nl routebeschrijving, plaats, adressen, ligt, gevestigd, vestiging, filialen, kantoor
    nl plattegrond, postcode, huisnummer, bereikbaarheid, dichtstbijzijnde, wegbeschrijving
    nl parkeergelegenheid, ligging, bezoekersadres, dichtbij, nabij, in de buurt, welk adres
    nl bus naar, gps, coördinaten, gelegen
    en location, address, where are you, directions, how to get there, route, branch, nearest
    en closest, map, postcode, zip code, based, nearby, office location, house number, find you
    en situated, whereabouts
    de standort, adresse, anschrift, wegbeschreibung, anfahrt, lage
    fr adresse, emplacement, lieu, itinéraire, comment venir
    es dirección, ubicación, dónde está, cómo llegar, lugar
    pl adres, lokalizacja, dojazd, gdzie jest, położenie
    tr adres, konum, nerede, yol tarifi
    ar عنوان, موقع, أين تقع, مكان, اتجاهات

    nl spoed, dringend, haast, urgent, met spoed, asap, spoedeisend, nood, noodgeval
    nl spoedgevallen, noodsituatie, noodnummer, 112, spoeddienst, spoedprocedure, gehaast
    nl spoedlijn, hoogdringend, directe hulp, levensgevaar, eerste hulp, ambulance, acuut, acute
    nl hulpdiensten, meteen hulp, zsm, onmiddellijk, binnen het uur, noodlijn, noodoproep
    en urgent, emergency, rush, asap, quickly, express, immediate, urgency, 999, 911, 112
    en priority, out of hours, right away, life-threatening, emergency number, critical
    en as soon as possible, ambulance
    de dringend, eilig, notfall, eilt, eilverfahren
    fr urgent, urgence, vite, pressé
    es urgente, urgencia, emergencia, rápido
    pl pilne, pilny, nagły wypadek, szybko
    tr acil, ivedi, acil durum
    ar عاجل, طارئ, طوارئ, مستعجل

    nl taal, vertalen, tolk, andere taal, vertaler, nederlands spreken, vertaald, vertaalt
    nl vertaling nodig, engels, frans, duits, turks, arabisch, pools, meertalig, tweetalig
    nl anderstalig, taalcursus, inburgering, spaans, gebarentaal, nederlands leren, tolkdienst
    nl beëdigd vertaler, ondertiteld, vertaalbureau, beëdigde vertaling, moedertaal, franstalig
    nl engelstalig, duitstalig, nederlandstalig
    en language, translate, interpreter, other language, english, dutch, french, german, arabic
    en bilingual, multilingual, native language, foreign language, speak english
    en sworn translation, mother tongue
    de sprache, übersetzen, dolmetscher
    fr langue, traduire, traduction, interprète, traducteur
    es idioma, traducir, traducción, intérprete, traductor
    pl język, tłumaczenie, tłumacz, przetłumaczyć
    tr dil, çeviri, tercüman, çevirmen, tercüme
    ar لغة, ترجمة, مترجم, مترجم فوري

    nl rolstoel, toegankelijk, mindervalide, invalide, beperking, handicap, rolstoelvriendelijk
    nl rolstoeltoegankelijk, rolstoelgebruiker, rollator, drempelloos, drempelvrij, hellingbaan
    nl oprijplaat, mindervaliden, aangepast toilet, mindervalidentoilet, lift, gehandicaptentoilet
    nl slechtziend, slechthorend, ringleiding, gebarentolk, braille, voorleesfunctie, blind, doof
    nl scootmobiel, hulphond, blindengeleidehond, minder mobiel, krukken
    en wheelchair, accessible, disabled, handicap, step-free, wheelchair access, ramp, stairlift
    en lift, elevator, hearing loop, braille, sign language, mobility scooter, accessible toilet
    en guide dog, assistance dog, hard of hearing, visually impaired, blind, deaf, walker
    en crutches
    de rollstuhl, barrierefrei, behinderung, behindert
    fr fauteuil roulant, accessible, handicap, pmr, accessibilité
    es silla de ruedas, accesible, discapacidad, accesibilidad, discapacitado
    pl wózek inwalidzki, dostępny dla niepełnosprawnych, niepełnosprawny, niepełnosprawność
    tr tekerlekli sandalye, engelli, erişilebilir, engellilik
    ar كرسي متحرك, ذوي الاحتياجات الخاصة, إعاقة, معاق

    nl brief, brief schrijven, poststuk, postadres, aangetekend, aangetekende brief
    nl aangetekende zending, briefpost, postzegel, postbus, antwoordnummer, enveloppe
    nl correspondentieadres, per brief, briefwisseling, omslag, post
    en letter, postal address, registered letter, registered mail, po box, envelope, stamp
    en by post, correspondence, by letter, recorded delivery, mailing address
    de brief, schreiben, einschreiben, postanschrift, postfach, umschlag, briefmarke
    fr lettre, courrier, recommandé, boîte postale, enveloppe, timbre, adresse postale
    es carta, correo postal, carta certificada, apartado postal, sobre, sello
    pl list, poczta, list polecony, skrytka pocztowa, koperta, znaczek
    tr mektup, posta adresi, taahhütlü mektup, posta kutusu, zarf, pul
    ar رسالة, بريد, رسالة مسجلة, صندوق بريد, ظرف, طابع

    nl doorverbinden, doorverbonden, doorverwijzen, doorverwezen, verbinden, verbonden met
    nl doorgestuurd, doorschakelen, verbind mij, toestelnummer, rechtstreeks nummer, afdeling
    nl bevoegde dienst, juiste dienst
    en put through, transfer me, connect me, transferred, extension number, direct line
    en right department, department, redirect me
    de verbinden, durchstellen, weiterleiten, abteilung, zuständige stelle, durchwahl
    fr transférer, mettre en relation, service compétent, ligne directe, département
    fr poste interne
    es transferir, pasar con, departamento, extensión, línea directa
    pl przełączyć, przekierować, dział, numer wewnętrzny, połączyć z
    tr bağlamak, yönlendirmek, departman, dahili numara, aktarmak
    ar تحويل, توصيل, قسم, رقم داخلي, تحويل المكالمة

    nl videobellen, videogesprek, videocall, beeldbellen, digitaal gesprek, online gesprek
    nl videoconsult, online afspraak, camera, webcam, op afstand, digitaal overleg, beeldgesprek
    nl online vergadering, digitale afspraak
    en video call, video chat, video appointment, online meeting, remote appointment, webcam
    en camera, virtual, video consultation
    de videoanruf, videogespräch, videosprechstunde, online-termin, webcam, kamera
    fr visio, appel vidéo, visioconférence, téléconsultation, webcam, caméra
    es videollamada, cita online, videoconsulta, cámara, virtual
    pl wideorozmowa, rozmowa wideo, spotkanie online, kamera, wideokonsultacja
    tr görüntülü görüşme, video görüşme, çevrimiçi toplantı, kamera
    ar مكالمة فيديو, اجتماع عبر الإنترنت, كاميرا, استشارة عن بعد

    nl thuisbezoek, huisbezoek, aan huis, bij mij thuis, thuis langskomen, aan huis komen
    nl komen jullie thuis, technieker, monteur, hersteller aan huis, thuisservice, buitendienst
    nl vakman, aan de deur
    en home visit, house call, at my home, come to my house, engineer visit, technician
    en at home service, come round, tradesman
    de hausbesuch, techniker, monteur, nach hause kommen, vor ort service
    fr visite à domicile, à domicile, technicien, intervention, venir chez moi
    es visita a domicilio, a domicilio, técnico, venir a casa
    pl wizyta domowa, technik, przyjazd do domu, serwisant
    tr ev ziyareti, eve gelmek, teknisyen, adrese servis
    ar زيارة منزلية, فني, الحضور إلى المنزل

    nl voortgang, stand van zaken, statusupdate, vooruitgang, opvolging, dossiernummer
    nl referentienummer, zaaknummer, ticketnummer, casenummer, in behandeling, dossier, behandeld
    nl behandelen, behandeling van dossier, lopende
    en progress, status update, follow up, reference number, case number, ticket number
    en in process, pending, my case, being processed
    de fortschritt, bearbeitungsstand, aktenzeichen, fallnummer, in bearbeitung, vorgang, status
    fr avancement, suivi, numéro de dossier, en cours de traitement, statut, dossier
    es estado, progreso, seguimiento, número de expediente, en trámite
    pl postęp, numer sprawy, w trakcie, status sprawy, rozpatrywanie
    tr durum, ilerleme, dosya numarası, takip numarası, işlemde
    ar حالة الطلب, متابعة, رقم الملف, قيد المعالجة, تقدم
    """
}
