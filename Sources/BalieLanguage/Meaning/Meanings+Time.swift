extension Meanings {
  static let time = """
    nl vandaag, nu, meteen, direct, onmiddellijk, momenteel
    en today, now, immediately, right now, currently, right away
    de heute, jetzt, sofort
    fr aujourd'hui, maintenant, immédiatement
    es hoy, ahora
    pl dziś, dzisiaj, teraz
    tr bugün, şimdi
    ar اليوم, الآن

    nl morgen, overmorgen, volgende dag
    en tomorrow, next day
    de morgen, übermorgen
    fr demain
    es mañana
    pl jutro
    tr yarın
    ar غدا

    nl gisteren, eergisteren, laatst, pas
    en yesterday, recently, last
    de gestern, neulich
    fr hier, récemment
    es ayer
    pl wczoraj
    tr dün
    ar أمس

    nl avond, avonds, vanavond, 's avonds, nacht, vannacht
    en evening, tonight, night, at night
    de abend, abends, heute abend, nacht
    fr soir, soirée, nuit
    es noche, tarde
    pl wieczór, wieczorem, noc
    tr akşam, gece
    ar مساء, ليل

    nl ochtend, vanochtend, 's ochtends, vanmorgen, voormiddag, vroeg
    en morning, this morning, am, early
    de morgens, vormittag, früh
    fr matin, matinée
    es mañana, temprano
    pl rano, poranek
    tr sabah
    ar صباح

    nl middag, vanmiddag, 's middags, namiddag
    en afternoon, noon, midday, pm
    de nachmittag, mittag
    fr après-midi, midi
    es tarde, mediodía
    pl popołudnie, południe
    tr öğle, öğleden sonra
    ar ظهر

    nl weekend, zaterdag, zondag
    en weekend, saturday, sunday
    de wochenende, samstag, sonntag
    fr week-end, samedi, dimanche
    es fin de semana, sábado, domingo
    pl weekend, sobota, niedziela, sobotę, niedzielę
    tr hafta sonu, cumartesi, pazar
    ar عطلة, السبت, الأحد

    nl maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, weekdag
    en monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekday
    de montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag
    fr lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche
    es lunes, martes, miércoles, jueves, viernes, sábado, domingo
    pl poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela
    tr pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar
    ar الاثنين, الثلاثاء, الجمعة

    nl januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november
    nl december
    en january, february, march, april, may, june, july, august, september, october, november
    en december
    de januar, februar, märz, april, mai, juni, juli, august, september, oktober, november
    de dezember
    fr janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre
    fr décembre
    es enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre
    es diciembre

    nl tijd, tijdstip, uur, laat, tijdvak, tijdslot, moment, minuut, minuten, half
    en time, hour, o'clock, time slot, slot, moment, minute, minutes
    de zeit, uhr, uhrzeit, stunde, zeitfenster, minute
    fr heure, temps, créneau, moment, minute
    es hora, tiempo, franja, minuto
    pl godzina, czas, pora, minuta
    tr saat, zaman, dakika
    ar وقت, ساعة

    nl dag, datum, week, maand, jaar, dagen, weken, maanden, jaren
    en day, date, week, month, year, days, weeks, months, years
    de tag, datum, woche, monat, jahr, tage, wochen, monate
    fr jour, date, semaine, mois, an, année
    es día, fecha, semana, mes, año
    pl dzień, data, tydzień, miesiąc, rok
    tr gün, tarih, hafta, ay, yıl
    ar يوم, تاريخ, أسبوع, شهر, سنة

    nl afspraak, afspreken, inplannen, plannen, langskomen, reserveren, reservering, boeken
    nl boeking
    en appointment, schedule, reserve, reservation, booking, book, arrange
    de termin, vereinbaren, reservieren, reservierung, buchen, buchung
    fr rendez-vous, réserver, réservation
    es cita, reservar, reserva
    pl wizyta, umówić, rezerwacja, zarezerwować
    tr randevu, rezervasyon
    ar موعد, حجز

    nl snel, spoed, haast, dringend, vlug, zo snel mogelijk, urgent
    en fast, quick, urgent, asap, soon, quickly, hurry, emergency
    de schnell, dringend, eilig, bald
    fr vite, rapide, urgent, rapidement
    es rápido, urgente, pronto
    pl szybko, pilne
    tr hızlı, acil, çabuk
    ar سريع, عاجل

    nl eerder, voor, vervroegen, vooraf, van tevoren
    en earlier, before, advance, in advance
    de früher, vorher
    fr avant, plus tôt
    es antes
    pl wcześniej
    tr önce, erken

    nl verlengen, vernieuwen, verlopen, verlenging, aflopen, verloopt, verstreken
    en renew, extend, expire, expired, renewal, extension, expiration, expiry
    de verlängern, erneuern, abgelaufen, verlängerung, ablaufen
    fr renouveler, prolonger, expiré
    es renovar, prolongar, caducado, vencer
    pl przedłużyć, odnowić, wygasł
    tr uzat, yenile, süresi doldu

    nl geldig, geldigheid, geldt, gelden
    en valid, validity, applies, still good
    de gültig, gültigkeit, gilt
    fr valable, valide, validité
    es válido, validez
    pl ważny, ważność
    tr geçerli
    """
}
