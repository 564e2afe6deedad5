#include "models/store/batchname.h"

#include <QCoreApplication>
#include <QStringList>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BatchName)
};

/// A name of a file has no slash, and a path into an archive begins with the archive's name and its suffix.
constexpr QLatin1String TypedIn("typed_in");
constexpr qsizetype Parts = 3; ///< the word, the score, the day

} // namespace

QString typedInName(const QString &score, Day day)
{
    return QStringList{TypedIn, score, day.iso()}.join(u'/');
}

QString shownBatchName(const QString &stored)
{
    const QStringList parts = stored.split(u'/');
    if (parts.size() != Parts || parts.front() != TypedIn)
        return stored;
    //: Stands where other imports have a file name; %1: name of a score, %2: day
    return Texts::tr("Typed in: %1 of %2").arg(nameOfScore(parts.at(1)), parts.at(2));
}

QString nameOfScore(const QString &score)
{
    if (score == QLatin1String("product_score"))
        return Texts::tr("product score");
    return score == QLatin1String("store_score") ? Texts::tr("store experience score")
                                                 : Texts::tr("selling reputation score");
}

} // namespace shopglass
