#include "models/import/runreading.h"

#include "models/import/aliases.h"
#include "models/import/rowrules.h"
#include "models/import/runcutter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QIODevice>

#include <algorithm>
#include <limits>

namespace shopglass {
namespace {

/// To be raised whenever a cell is read otherwise than before.
constexpr qint32 ReadingVersion = 1;

const QByteArray &hashOfKinds()
{
    static const QByteArray hash = [] {
        QFile file(QStringLiteral(":/import/kinds.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }();
    return hash;
}

bool isMoment(const Attribute &attribute)
{
    return attribute.type == AttributeType::Time || attribute.type == AttributeType::Date;
}

/// Whether what a row becomes follows from the row alone.
bool isRowByRow(const SheetPlan &plan)
{
    const ExportKind &kind = *plan.kind;
    if (plan.info.grain != Grain::Order || kind.sumsOfDays || kind.undatedWhereBlank
        || !plan.rowIdPrefix.empty() || RowRules::of(kind).amount)
        return false;
    const bool remembers = std::ranges::any_of(kind.attributes, [](const Attribute &attribute) {
        return attribute.single || attribute.type == AttributeType::Score
            || (attribute.type == AttributeType::Date && attribute.planned);
    });
    return !remembers && std::ranges::none_of(plan.attributes, &AttributePlan::fillDown);
}

/// Whether an attribute can be had without reading the others.
bool standsAlone(const SheetPlan &plan, int attribute)
{
    if (attribute < 0)
        return true;
    const auto source = plan.attributes[std::size_t(attribute)].source;
    return source == AttributePlan::Source::Column || source == AttributePlan::Source::None;
}

} // namespace

QByteArray readingOf(const SheetPlan &plan, const QString &mappingHash, const QString &delimiter,
                     const QString &buyerKey)
{
    constexpr qsizetype Bytes = 16;
    // Of all kinds, only orders come in files so large that it matters; only text has runs.
    if (delimiter.isEmpty() || plan.kind->id != QLatin1String("orders") || !isRowByRow(plan)
        || !standsAlone(plan, plan.keyAttribute) || !standsAlone(plan, plan.productAttribute))
        return {};
    QByteArray all;
    QDataStream to(&all, QIODevice::WriteOnly);
    to << ReadingVersion << QCoreApplication::applicationVersion() << hashOfKinds()
       << Aliases::instance().hash() << mappingHash << delimiter << buyerKey << plan.kind->id
       << plan.profileId << qint32(plan.dateOrder) << qint32(plan.dayColumn) << quint64(plan.info.attributes)
       << plan.storeIdColumn << plan.storeNameColumn;
    for (const std::string &header : plan.headers)
        to << QByteArray::fromStdString(header);
    for (const AttributePlan &attribute : plan.attributes)
        to << qint32(attribute.source) << attribute.column << QByteArray::fromStdString(attribute.constant)
           << attribute.onlyWhere << qint32(attribute.identity) << attribute.required;
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256).first(Bytes);
}

RunReading::RunReading(const SheetPlan &plan, const ReadRuns &earlier, const RunSeal &seal,
                       BeijingSeconds firstFutureSecond)
    : m_earlier(earlier)
    , m_seal(seal)
    , m_kind(*plan.kind)
    , m_firstFutureSecond(firstFutureSecond)
{
    for (std::size_t i = 0; i < m_kind.attributes.size(); ++i) {
        if (isMoment(m_kind.attributes[i]) && !m_kind.attributes[i].planned)
            m_moments.push_back(i);
    }
    for (const int attribute : primaryTimesOf(m_kind, plan.info.attributes))
        m_primaryTimes.push_back(std::size_t(attribute));
}

void RunReading::beginRun(const RunHash &hash)
{
    constexpr BeijingSeconds Never = std::numeric_limits<BeijingSeconds>::min();
    m_inRun = true;
    m_hash = m_seal.sealed(hash);
    m_known = m_earlier.find(m_hash);
    if (m_known && m_known->latest >= m_firstFutureSecond)
        m_known = nullptr;
    m_read = {std::numeric_limits<BeijingSeconds>::max(), Never, Never};
    m_isDated = true;
    m_rows = 0;
}

void RunReading::endRun(qint64 rows)
{
    if (m_inRun && m_isDated && m_rows == rows && rows >= RunCutter::FewestRows)
        m_kept.push_back({m_hash, m_known ? *m_known : m_read});
    giveUp();
}

void RunReading::giveUp()
{
    m_inRun = false;
    m_known = nullptr;
}

BeijingSeconds RunReading::momentOf(std::size_t attribute, const TypedRow &row) const
{
    const qint64 number = row.values[attribute].number;
    return m_kind.attributes[attribute].type == AttributeType::Date
        ? startOf(Day::fromNumber(std::int32_t(number)))
        : number;
}

void RunReading::note(const TypedRow &row)
{
    const auto has
        = [&row](std::size_t attribute) { return row.values[attribute].kind == TypedValue::Kind::Number; };
    if (!m_inRun)
        return;
    ++m_rows;
    for (const std::size_t attribute : m_moments) {
        if (has(attribute))
            m_read.latest = std::max(m_read.latest, momentOf(attribute, row));
    }
    const auto primary = std::ranges::find_if(m_primaryTimes, has);
    m_isDated = m_isDated && primary != m_primaryTimes.end();
    if (primary == m_primaryTimes.end())
        return;
    const BeijingSeconds moment = momentOf(*primary, row);
    m_read.first = std::min(m_read.first, moment);
    m_read.last = std::max(m_read.last, moment);
}

} // namespace shopglass
