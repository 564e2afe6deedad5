#include "models/import/scoreentry.h"

#include "models/import/aliases.h"
#include "models/store/batchname.h"
#include "models/store/scorehistory.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ScoreEntryTexts)
};

constexpr double Thousandths = 1000.0;

const ExportKind &scoreKind()
{
    return ExportKinds::instance().kind(QStringLiteral("scores"));
}

Error usage(const QString &sentence)
{
    return {sentence, QStringLiteral("score entry"), ErrorKind::Refused};
}

std::optional<Error> faultOfValues(const ScoreEntry &entry, std::span<const ScoreScale> scales)
{
    QSet<QString> seen;
    for (const ScoreEntry::Value &value : entry.values) {
        if (seen.contains(value.dimension)) {
            return usage(value.dimension.isEmpty()
                             ? Texts::tr("The total is given twice. Give it once. Nothing was stored.")
                             : Texts::tr("The dimension \"%1\" is given twice. Give it once. Nothing was "
                                         "stored.")
                                   .arg(value.dimension));
        }
        seen.insert(value.dimension);
        if (withinScale(scales, entry.score, entry.day, value.value))
            continue;
        const ScoreScale *scale = scaleOf(scales, entry.score, entry.day);
        return usage(Texts::tr("%1 lies outside the scale of the %2, which goes from %3 to %4. Check the "
                               "number on the platform's page. Nothing was stored.")
                         .arg(QString::number(value.value), nameOfScore(entry.score),
                              QString::number(scale->lowest), QString::number(scale->highest)));
    }
    return std::nullopt;
}

/// The entry's rows as typed rows; texts point into `texts`.
std::vector<TypedRow> rowsOf(const ScoreEntry &entry, std::vector<std::string> &texts)
{
    const ExportKind &kind = scoreKind();
    texts.reserve(entry.values.size() + 2);
    const std::string &subject = texts.emplace_back(entry.subject.toStdString());
    const std::string &name = texts.emplace_back(entry.subjectName.toStdString());
    std::vector<TypedRow> rows;
    for (const ScoreEntry::Value &value : entry.values) {
        TypedRow row;
        row.values.resize(kind.attributes.size());
        row.sourceRow = qint64(rows.size()) + 1;
        const auto set = [&](const char *attribute, TypedValue typed) {
            row.values[std::size_t(kind.indexOf(QString::fromLatin1(attribute)).value())] = typed;
        };
        const auto setText = [&set](const char *attribute, const std::string &text) {
            if (!text.empty())
                set(attribute, {TypedValue::Kind::Text, 0, text});
        };
        set("day", {TypedValue::Kind::Number, entry.day.number(), {}});
        set("score", {TypedValue::Kind::Number, storedScore(entry.score).value(), {}});
        setText("subject_id", subject);
        setText("subject_name", name);
        setText("dimension", texts.emplace_back(value.dimension.toStdString()));
        set("value", {TypedValue::Kind::Number, std::llround(value.value * Thousandths), {}});
        rows.push_back(std::move(row));
    }
    return rows;
}

BatchFile fileOf(const ScoreEntry &entry, BeijingSeconds now)
{
    QStringList content{entry.day.iso(), entry.score, entry.subject, QString::number(now)};
    for (const ScoreEntry::Value &value : entry.values)
        content << value.dimension << QString::number(value.value);
    BatchFile file;
    file.name = typedInName(entry.score, entry.day);
    file.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(content.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
    file.mappingHash = TypedInMapping;
    file.statedAt = now;
    return file;
}

} // namespace

std::optional<double> scoreFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,3}(?:\\.\\d{1,3})?)\\s*分?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toDouble();
}

bool namesTotal(const QString &dimension)
{
    const int place = scoreKind().indexOf(QStringLiteral("dimension")).value();
    return std::ranges::any_of(Aliases::instance().kinds(), [&](const KindAliases &known) {
        return known.kind == &scoreKind()
            && std::ranges::any_of(known.profiles, [&](const AliasProfile &profile) {
                   return profile.blankValues.value(place).contains(dimension);
               });
    });
}

std::optional<Error> faultOf(const ScoreEntry &entry, std::span<const ScoreScale> scales, Day today)
{
    if (!storedScore(entry.score)) {
        return usage(Texts::tr("\"%1\" is no score. Use product_score, store_score or reputation_score. "
                               "Nothing was stored.")
                         .arg(entry.score));
    }
    if (entry.day > today) {
        return usage(Texts::tr("The day %1 has not come yet. Choose a day up to %2. Nothing was stored.")
                         .arg(entry.day.iso(), today.iso()));
    }
    if (entry.values.empty())
        return usage(Texts::tr("No value was given. Type the total or a dimension. Nothing was stored."));
    const bool ofStore = entry.score == QLatin1String("store_score");
    if (ofStore && !entry.subject.isEmpty()) {
        return usage(Texts::tr("The store experience score belongs to the whole store. Leave the product or "
                               "influencer out. Nothing was stored."));
    }
    if (!ofStore && entry.subject.isEmpty()) {
        return usage(entry.score == QLatin1String("product_score")
                         ? Texts::tr("A product score belongs to a product. Give its id. Nothing was stored.")
                         : Texts::tr("A selling reputation score belongs to an influencer or account. Give "
                                     "its id. Nothing was stored."));
    }
    return faultOfValues(entry, scales);
}

Result<BatchSummary> enterScores(Workspace &workspace, StoreId store, const ScoreEntry &entry,
                                 std::span<const ScoreScale> scales, const Clock &clock)
{
    if (const auto fault = faultOf(entry, scales, clock.today()))
        return *fault;
    auto writer = BatchWriter::begin(workspace, store, fileOf(entry, clock.now()), clock);
    if (!writer)
        return writer.error();
    SheetInfo sheet;
    sheet.kindId = scoreKind().id;
    for (std::size_t i = 0; i < scoreKind().attributes.size(); ++i)
        sheet.attributes |= AttributeMask(1) << i;
    if (const auto begun = (*writer)->beginSheet(sheet); !begun)
        return begun.error();
    std::vector<std::string> texts;
    for (const TypedRow &row : rowsOf(entry, texts)) {
        if (const auto added = (*writer)->add(row); !added)
            return added.error();
    }
    (*writer)->countRead(qint64(entry.values.size()));
    auto summary = (*writer)->commit(unwatched);
    if (summary)
        summary->file = shownBatchName(summary->file);
    return summary;
}

} // namespace shopglass
