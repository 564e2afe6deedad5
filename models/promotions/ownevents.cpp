#include "models/promotions/ownevents.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OwnEventTexts)
};

constexpr int MostLetters = 40;
/// A longer stretch is no event.
constexpr int MostDays = 120;
const QString SeriesPrefix = QStringLiteral("own:");

Error usage(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Usage};
}

Result<Day> dayFromText(const QString &text)
{
    if (const auto day = Day::fromIso(text.trimmed()))
        return *day;
    return usage(Texts::tr("\"%1\" is not a day. Write it as YYYY-MM-DD, for example 2026-12-12. Nothing was "
                           "changed.")
                     .arg(text));
}

std::optional<OwnEvent> fromDocument(const Document &document)
{
    const QJsonObject &body = document.body;
    const auto event = ownEventFromTexts(
        body.value(QLatin1String("name")).toString(), body.value(QLatin1String("from")).toString(),
        body.value(QLatin1String("to")).toString(), body.value(QLatin1String("main_day")).toString());
    if (!event)
        return std::nullopt;
    OwnEvent read = *event;
    read.id = document.id;
    return read;
}

} // namespace

QString ownEventKind()
{
    return QStringLiteral("event");
}

Result<OwnEvent> ownEventFromTexts(const QString &name, const QString &from, const QString &to,
                                   const QString &mainDay)
{
    OwnEvent event;
    event.name = name.simplified();
    if (event.name.isEmpty() || event.name.size() > MostLetters)
        return usage(
            Texts::tr("An event needs a name of at most %1 letters. Nothing was changed.").arg(MostLetters));
    const auto first = dayFromText(from);
    if (!first)
        return first.error();
    const auto last = dayFromText(to);
    if (!last)
        return last.error();
    if (*last < *first)
        return usage(Texts::tr("The event ends on %1, before it begins on %2. Nothing was changed.")
                         .arg(last->iso(), first->iso()));
    event.days = {*first, *last};
    if (event.days.days() > MostDays)
        return usage(Texts::tr("An event lasts at most %1 days, this one %2. Nothing was changed.")
                         .arg(MostDays)
                         .arg(event.days.days()));
    const auto main = mainDay.trimmed().isEmpty() ? Result<Day>(*last) : dayFromText(mainDay);
    if (!main)
        return main.error();
    if (!event.days.contains(*main))
        return usage(Texts::tr("The main day %1 lies outside of the event, %2 to %3. Nothing was changed.")
                         .arg(main->iso(), first->iso(), last->iso()));
    event.mainDay = *main;
    event.id = event.days.from.iso() + QLatin1Char(' ') + event.name;
    return event;
}

Document toDocument(const OwnEvent &event)
{
    return {ownEventKind(),
            event.id,
            {{QStringLiteral("name"), event.name},
             {QStringLiteral("from"), event.days.from.iso()},
             {QStringLiteral("to"), event.days.to.iso()},
             {QStringLiteral("main_day"), event.mainDay.iso()}}};
}

std::vector<OwnEvent> ownEvents(const Documents *documents)
{
    std::vector<OwnEvent> events;
    if (!documents)
        return events;
    for (const Document &document : documents->of(ownEventKind())) {
        if (auto event = fromDocument(document))
            events.push_back(*std::move(event));
    }
    std::ranges::stable_sort(events, {}, [](const OwnEvent &event) { return event.days.from; });
    return events;
}

PromotionEvent asPromotion(const OwnEvent &event)
{
    PromotionEvent made;
    made.series = SeriesPrefix + event.id;
    made.year = event.mainDay.date().year();
    made.name = {event.name, event.name};
    made.anchorDay = event.mainDay;
    made.phases = {{QStringLiteral("burst"), made.name, event.days, false}};
    return made;
}

bool isOwnEvent(const PromotionEvent &event)
{
    return event.series.startsWith(SeriesPrefix);
}

} // namespace shopglass
