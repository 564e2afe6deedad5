// Indicators that users make themselves: a formula over the catalogue's ids, checked when typed.
//
// An own indicator becomes an entry of the catalogue: each id in its formula stands for that indicator's
// formula, so a quotient of a period is a quotient of sums like any other. Its file kinds are those of all
// that it uses. Money is fen inside, so amounts are never added to plain numbers. Threads: value types.

#pragma once

#include "models/base/document.h"
#include "models/indicators/catalogue.h"

namespace shopglass {

/// The kind of document that keeps one.
inline constexpr QLatin1String OwnIndicatorDocument("own_indicator");
/// What their ids begin with, so that no entry of a later catalogue has one of them.
inline constexpr QLatin1String OwnIdPrefix("own_");

/// So many a workspace keeps: all of them are worked out anew after each change.
inline constexpr qsizetype MostOwnIndicators = 500;

struct OwnIndicator
{
    QString id; ///< begins with OwnIdPrefix
    QString name;
    QString expression; ///< Formula over ids of the catalogue and of other own indicators
    Unit unit = Unit::Count;
    Direction direction = Direction::HigherIsBetter;
    QString sample; ///< id of what is counted; needed where the formula can divide
    qint64 minimumSample = 20;
    std::optional<double> target; ///< in the unit; missing it is worth an action

    friend bool operator==(const OwnIndicator &, const OwnIndicator &) = default;
};

Document toDocument(const OwnIndicator &own);
/// Those that the documents hold, by id. What is no own indicator (of a damaged or newer workspace) is left
/// out and named in `faults`, a sentence each.
std::vector<OwnIndicator> ownIndicators(const Documents &documents, QStringList &faults);

/// The file that users exchange them by, and what it holds; refused as a whole with a sentence that names
/// `path`.
QByteArray toFile(const std::vector<OwnIndicator> &all);
Result<std::vector<OwnIndicator>> ownIndicatorsFromFile(const QByteArray &json, const QString &path);

/// A target as people write it: yuan for amounts ("150"), "3.5%" or "0.035" for ratios, else a number.
Result<double> targetFromText(const QString &text, Unit unit);
/// The same the other way round, exact.
QString targetText(double target, Unit unit);

/// What is wrong with keeping these, new or changed, in place of those of the same ids: a fault of one of
/// them, or one of the others that is built on them and could be used until now.
std::optional<Error> faultOfChange(const std::vector<OwnIndicator> &fresh,
                                   const std::vector<OwnIndicator> &kept, const Catalogue &builtIn);

/// Its formula with names in place of ids, in both languages.
LocalText definitionOf(const OwnIndicator &own, const std::vector<OwnIndicator> &others,
                       const Catalogue &builtIn);

/// Own indicators whose formula names this id.
QStringList usersOf(const QString &id, const std::vector<OwnIndicator> &all);

/// The catalogue with the user's own indicators at its end, and a sentence for each that cannot be used.
struct TailoredCatalogue
{
    std::shared_ptr<const Catalogue> catalogue;
    QStringList faults;
};
/// Without documents of the kind: the catalogue itself.
TailoredCatalogue tailoredCatalogue(std::shared_ptr<const Catalogue> builtIn, const Documents &documents);

/// The ids that stand in a catalogue because a user made them.
QStringList ownIds(const Catalogue &catalogue);

} // namespace shopglass
