extension Meanings {
  static let service = """
    nl contact, contact opnemen, bereiken, contacteren, bereikbaar, in contact komen
    nl contactgegevens, spreken
    en contact, get in touch, reach, contact details, speak to someone, get hold of
    de kontakt, kontaktieren, erreichen, kontaktaufnahme, kontaktdaten
    fr contact, contacter, joindre, coordonnées
    es contacto, contactar, comunicarse, datos de contacto
    pl kontakt, skontaktować się, dane kontaktowe
    tr iletişim, iletişime geçmek, ulaşmak, irtibat
    ar اتصال, تواصل, التواصل, اتصل بنا

    nl bellen, telefoon, telefoonnummer, telefonisch, opbellen, tel, gebeld, belde, telefoneren
    nl telnr
    en call, phone, telephone, phone number, ring, dial, tel
    de anrufen, telefon, telefonnummer, telefonisch, tel
    fr appeler, téléphone, numéro de téléphone, téléphoner, tél
    es llamar, teléfono, número de teléfono, llamada, tel
    pl zadzwonić, telefon, numer telefonu, dzwonić, tel
    tr aramak, telefon, telefon numarası, tel
    ar هاتف, رقم الهاتف, تلفون, مكالمة

    nl e-mail, mail, mailen, emailadres, e-mailadres, mailtje, gemaild, mailadres
    en email, e-mail, mail, email address
    de e-mail, mail, mailadresse, e-mail-adresse
    fr e-mail, courriel, mail, adresse mail, adresse e-mail
    es correo electrónico, email, correo, mail
    pl e-mail, mail, adres e-mail, poczta elektroniczna
    tr e-posta, mail, e-posta adresi, eposta
    ar بريد إلكتروني, ايميل, إيميل, البريد الإلكتروني

    nl chat, chatten, livechat, whatsapp, appen, berichtje sturen, whatsappen
    en chat, live chat, whatsapp, message us, text us
    de chat, livechat, whatsapp, chatten
    fr chat, chat en direct, whatsapp, messagerie instantanée
    es chat, chat en vivo, whatsapp, chatear
    pl czat, czat na żywo, whatsapp
    tr canlı sohbet, sohbet, whatsapp
    ar دردشة, محادثة, محادثة مباشرة, واتساب

    nl klantenservice, klantendienst, helpdesk, servicedesk, hulplijn, ondersteuning, support
    nl klantcontact, infolijn
    en customer service, helpdesk, help desk, support, customer support, helpline, customer care
    de kundenservice, kundendienst, helpdesk, support, hotline
    fr service client, service clientèle, assistance, support, service après-vente
    es atención al cliente, servicio al cliente, soporte, asistencia
    pl obsługa klienta, biuro obsługi klienta, pomoc techniczna, infolinia
    tr müşteri hizmetleri, destek, çağrı merkezi, yardım masası
    ar خدمة العملاء, الدعم, الدعم الفني, خدمة الزبائن

    nl balie, loket, receptie, onthaal, infobalie, informatiebalie, ontvangstbalie
    en desk, counter, reception, front desk, information desk, service desk
    de schalter, empfang, rezeption, infotheke
    fr guichet, accueil, réception
    es mostrador, recepción, ventanilla
    pl recepcja, okienko, punkt obsługi
    tr resepsiyon, danışma, gişe
    ar استقبال, مكتب الاستقبال, شباك

    nl medewerker, personeel, collega, consulent, adviseur, personeelslid, echt persoon
    nl mens spreken
    en employee, staff, agent, adviser, advisor, human, real person, representative
    de mitarbeiter, personal, berater, sachbearbeiter, echter mensch
    fr employé, personnel, conseiller, agent, collaborateur
    es empleado, personal, asesor, agente
    pl pracownik, personel, doradca, konsultant
    tr çalışan, personel, danışman, temsilci
    ar موظف, موظفين, مستشار, طاقم

    nl afspraak, afspraak maken, afspreken, inplannen, plannen, tijdslot, afspr, afspraak boeken
    nl afgesproken, rendez-vous
    en appointment, make an appointment, schedule, time slot, book an appointment, appt
    de termin, termin vereinbaren, terminvereinbarung, terminbuchung
    fr rendez-vous, prendre rendez-vous, rdv, créneau
    es cita, pedir cita, cita previa, concertar cita
    pl wizyta, umówić się, umówić wizytę, termin wizyty
    tr randevu, randevu almak
    ar موعد, حجز موعد, أخذ موعد

    nl afspraak verzetten, verplaatsen, verzetten, uitstellen, opschuiven, andere datum, verschuiven
    nl verschoven, omboeken
    en reschedule, move appointment, postpone, rebook, change date, push back
    de verschieben, termin verschieben, umbuchen, verlegen
    fr reporter, déplacer rendez-vous, décaler, reprogrammer
    es reprogramar, cambiar cita, aplazar, posponer
    pl przełożyć, zmienić termin, przesunąć, przełożyć wizytę
    tr ertelemek, randevu değiştirmek, tarih değiştirmek
    ar تأجيل, تغيير الموعد, إعادة جدولة

    nl afspraak afzeggen, afzeggen, afbellen, afgezegd, niet kunnen komen, afspraak annuleren
    nl afspraak schrappen
    en cancel appointment, cannot come, call off, no-show, can't make it
    de termin absagen, absagen, abgesagt, nicht kommen können
    fr annuler rendez-vous, décommander, empêché
    es cancelar cita, anular cita, no poder acudir
    pl odwołać wizytę, odwołać, nie mogę przyjść
    tr randevu iptal, randevu iptali, gelemeyeceğim
    ar إلغاء الموعد, الغاء موعد, لا أستطيع الحضور

    nl openingstijden, openingsuren, open, geopend, openingstijd, hoe laat open, tot hoe laat
    nl bezoekuren, opengaan
    en opening hours, opening times, open, business hours, hours, when open, opening time
    de öffnungszeiten, geöffnet, offen, sprechzeiten, geschäftszeiten
    fr horaires, heures d'ouverture, ouvert, horaires d'ouverture
    es horario, horario de apertura, abierto, horas de apertura
    pl godziny otwarcia, otwarty, czynne, otwarte
    tr çalışma saatleri, açılış saatleri, açık, mesai saatleri
    ar أوقات العمل, ساعات العمل, مفتوح, مواعيد العمل, أوقات الدوام

    nl gesloten, dicht, sluitingstijd, sluiting, toe, sluitingsdag, sluitingsuur, niet open
    en closed, shut, closing time, closure, not open
    de geschlossen, zu, schließzeit, schließung, ruhetag
    fr fermé, fermeture, heure de fermeture
    es cerrado, cierre, hora de cierre
    pl zamknięty, zamknięte, nieczynne, zamknięcie
    tr kapalı, kapanış, kapanış saati
    ar مغلق, إغلاق, وقت الإغلاق

    nl feestdag, feestdagen, vrije dag, zon- en feestdagen, officiële feestdag, nationale feestdag
    en public holiday, bank holiday, holidays, festive day, national holiday
    de feiertag, feiertage, gesetzlicher feiertag
    fr jour férié, jours fériés, fête nationale
    es festivo, día festivo, feriado, días festivos
    pl święto, dzień świąteczny, święta, dzień wolny
    tr resmi tatil, bayram, tatil günü
    ar عطلة رسمية, يوم عطلة, أعياد, عيد

    nl weekend, zaterdag, zondag, in het weekend, weekeinde, weekends
    en weekend, saturday, sunday, at the weekend
    de wochenende, samstag, sonntag, am wochenende
    fr week-end, samedi, dimanche, fin de semaine
    es fin de semaine, sábado, domingo
    pl weekend, sobota, niedziela
    tr hafta sonu, cumartesi, pazar günü
    ar نهاية الأسبوع, عطلة نهاية الأسبوع, السبت, الأحد

    nl langskomen, bezoeken, bezoek, binnenlopen, langsgaan, aanlopen, inloop, zonder afspraak
    nl binnenspringen, bezocht
    en visit, drop in, walk in, come by, stop by, without appointment
    de vorbeikommen, besuchen, besuch, ohne termin
    fr visiter, passer, visite, sans rendez-vous, venir sur place
    es visitar, pasar por, visita, sin cita
    pl odwiedzić, wizyta, przyjść, bez umówienia
    tr ziyaret, uğramak, randevusuz, ziyaret etmek
    ar زيارة, بدون موعد, زيارة بدون حجز

    nl wachttijd, wachten, wachtrij, rij, wachtlijst, hoe lang wachten, aanschuiven, in de wacht
    en waiting time, wait, queue, waiting list, line, how long wait
    de wartezeit, warten, warteschlange, warteliste
    fr temps d'attente, attendre, file d'attente, liste d'attente
    es tiempo de espera, esperar, cola, lista de espera
    pl czas oczekiwania, czekać, kolejka, lista oczekujących
    tr bekleme süresi, beklemek, sıra, bekleme listesi
    ar وقت الانتظار, انتظار, طابور, قائمة الانتظار

    nl klacht, klagen, klacht indienen, beklag, ontevreden, klachtenformulier, ontevredenheid
    nl misnoegd, reclamatie
    en complaint, complain, file a complaint, dissatisfied, unhappy, grievance
    de beschwerde, beschweren, reklamation, reklamieren, unzufrieden
    fr plainte, réclamation, se plaindre, mécontent, insatisfait
    es queja, reclamación, quejarse, reclamar, insatisfecho
    pl skarga, reklamacja, zażalenie, niezadowolony
    tr şikayet, şikayet etmek, memnuniyetsiz
    ar شكوى, شكاوى, تقديم شكوى, غير راضي

    nl ombudsman, geschillencommissie, klachtencommissie, bemiddeling, geschil, bemiddelaar
    nl ombudsdienst
    en ombudsman, dispute, mediation, dispute resolution, mediator
    de schlichtungsstelle, ombudsmann, streitfall, schlichtung, vermittlung
    fr médiateur, ombudsman, litige, médiation
    es defensor del pueblo, mediación, disputa, litigio, mediador
    pl rzecznik, mediacja, spór, rzecznik praw
    tr arabulucu, uyuşmazlık, hakem heyeti
    ar وساطة, نزاع, ديوان المظالم, أمين المظالم

    nl beoordeling, review, recensie, ervaring delen, waardering, beoordelen, sterren geven
    en review, rating, feedback, rate, testimonial, evaluation
    de bewertung, rezension, bewerten, erfahrungsbericht
    fr avis, évaluation, commentaire client, noter
    es reseña, valoración, opinión, calificación
    pl opinia, recenzja, ocena, ocenić
    tr değerlendirme, yorum, puanlama
    ar تقييم, مراجعة, آراء العملاء

    nl tevreden, compliment, bedanken, blij met, complimenten, dankbaar, bedankje
    en satisfied, compliment, thank, happy with, pleased, praise
    de zufrieden, lob, kompliment, danken
    fr satisfait, compliment, remercier, content
    es satisfecho, felicitación, agradecer, contento
    pl zadowolony, pochwała, podziękować
    tr memnun, teşekkür, övgü
    ar راضي, شكر, إطراء

    nl suggestie, verbeterpunt, tip, idee, verbetervoorstel, aanbeveling, terugkoppeling
    en suggestion, idea, tip, improvement, recommendation
    de vorschlag, anregung, idee, verbesserungsvorschlag
    fr suggestion, idée, proposition, amélioration
    es sugerencia, idea, propuesta, mejora
    pl sugestia, pomysł, propozycja, usprawnienie
    tr öneri, fikir, tavsiye
    ar اقتراح, فكرة, مقترح, توصية

    nl reactietijd, antwoord krijgen, reactie, geen antwoord, wanneer reactie, antwoordtermijn
    en response time, reply, response, no reply
    de antwortzeit, antwort, rückmeldung, keine antwort
    fr délai de réponse, réponse, pas de réponse
    es tiempo de respuesta, respuesta, sin respuesta, contestación
    pl czas odpowiedzi, odpowiedź, brak odpowiedzi
    tr yanıt süresi, cevap, yanıt
    ar وقت الرد, رد, لا يوجد رد, جواب

    nl melden, melding, doorgeven, rapporteren, aangeven, melding maken, laten weten, gemeld
    en report, notify, report an issue, inform, let know, notification
    de melden, meldung, mitteilen, bescheid geben, benachrichtigen
    fr signaler, signalement, informer, avertir, communiquer
    es informar, reportar, notificar, avisar, aviso
    pl zgłosić, zgłoszenie, zgłaszać, powiadomić
    tr bildirmek, bildirim, haber vermek, ihbar
    ar إبلاغ, تبليغ, إشعار, بلاغ

    nl locatie, adres, waar zit, vestigingsadres, bezoekadres, waar ligt, hoe kom ik er
    nl routebeschrijving, plaats
    en location, address, where are you, directions, how to get there, route
    de standort, adresse, anschrift, wegbeschreibung, anfahrt, lage
    fr adresse, emplacement, lieu, itinéraire, comment venir
    es dirección, ubicación, dónde está, cómo llegar, lugar
    pl adres, lokalizacja, dojazd, gdzie jest, położenie
    tr adres, konum, nerede, yol tarifi
    ar عنوان, موقع, أين تقع, مكان, اتجاهات

    nl spoed, dringend, haast, urgent, met spoed, asap, spoedeisend, nood, noodgeval
    en urgent, emergency, rush, asap, quickly, express
    de dringend, eilig, notfall, eilt, eilverfahren
    fr urgent, urgence, vite, pressé
    es urgente, urgencia, emergencia, rápido
    pl pilne, pilny, nagły wypadek, szybko
    tr acil, ivedi, acil durum
    ar عاجل, طارئ, طوارئ, مستعجل

    nl taal, vertalen, vertaling, tolk, andere taal, vertaler, tolken, nederlands spreken
    en language, translate, translation, interpreter, translator, other language
    de sprache, übersetzen, übersetzung, dolmetscher, übersetzer
    fr langue, traduire, traduction, interprète, traducteur
    es idioma, traducir, traducción, intérprete, traductor
    pl język, tłumaczenie, tłumacz, przetłumaczyć
    tr dil, çeviri, tercüman, çevirmen, tercüme
    ar لغة, ترجمة, مترجم, مترجم فوري

    nl rolstoel, toegankelijk, toegankelijkheid, mindervalide, invalide, beperking, handicap
    nl gehandicapt, rolstoelvriendelijk
    en wheelchair, accessible, accessibility, disabled, disability, handicap, step-free
    de rollstuhl, barrierefrei, behinderung, behindert, barrierefreiheit
    fr fauteuil roulant, accessible, handicap, pmr, accessibilité, handicapé
    es silla de ruedas, accesible, discapacidad, accesibilidad, discapacitado
    pl wózek inwalidzki, dostępny dla niepełnosprawnych, niepełnosprawny, niepełnosprawność
    tr tekerlekli sandalye, engelli, erişilebilir, engellilik
    ar كرسي متحرك, ذوي الاحتياجات الخاصة, إعاقة, معاق
    """
}
