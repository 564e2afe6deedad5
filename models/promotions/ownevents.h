// Events that the merchant added to the calendar: read from what was typed, kept as a document, read back as
// promotions of their own.
//
// A document of kind "event" has {"name", "from", "to", "main_day"}, days as YYYY-MM-DD. An own event has one
// phase, in which it sells, and no event before it. Threads: values.

#pragma once

#include "models/base/document.h"
#include "models/base/result.h"
#include "models/rulebook/rulebook.h"

namespace shopglass {

struct OwnEvent
{
    QString id; ///< of its document
    QString name;
    Period days;
    Day mainDay; ///< within `days`
};

/// "event".
QString ownEventKind();

/// As typed: a name, the first and the last day, and the main day (the last one where empty). Fails where the
/// name is empty or too long, a text is no day, or the days do not follow each other.
Result<OwnEvent> ownEventFromTexts(const QString &name, const QString &from, const QString &to,
                                   const QString &mainDay);
Document toDocument(const OwnEvent &event);
/// Those that can be read, by their first day; what is damaged is left out.
std::vector<OwnEvent> ownEvents(const Documents *documents);

/// As the calendar takes it; its series begins with "own:".
PromotionEvent asPromotion(const OwnEvent &event);
bool isOwnEvent(const PromotionEvent &event);

} // namespace shopglass
