#include "models/import/rowchecks.h"

#include "models/base/numberformat.h"
#include "models/import/typing.h"

#include <algorithm>
#include <limits>

namespace shopglass {
namespace {

constexpr double ScoreUnit = 1000.0; // scores are stored in thousandths

bool isNumber(const TypedValue &value)
{
    return value.kind == TypedValue::Kind::Number;
}

QString scoreText(qint64 thousandths)
{
    return QString::number(double(thousandths) / ScoreUnit, 'g', 10);
}

/// "1-5"; "0-" where there is no highest value.
/// Money as the file writes it, in yuan.
QString rangeText(const Attribute &attribute)
{
    const auto &[lowest, highest] = *attribute.range;
    const auto shown = [&attribute](qint64 number) {
        return attribute.type == AttributeType::Money && number != 0
            ? QString::number(double(number) / 100.0, 'f', 2)
            : QString::number(number);
    };
    const bool open = highest == std::numeric_limits<qint64>::max();
    return QStringLiteral("%1-%2").arg(shown(lowest), open ? QString() : shown(highest));
}

QString detailed(const char *why, const QString &detail)
{
    return QString::fromLatin1(why) + u':' + detail;
}

} // namespace

RowChecks::RowChecks(const ExportKind &kind, std::span<const ScoreScale> scales)
    : m_kind(kind)
    , m_rules(RowRules::of(kind))
    , m_scales(scales)
{
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        const Attribute &attribute = kind.attributes[i];
        if (attribute.range || attribute.closed || attribute.single || !attribute.notBefore.isEmpty())
            m_checked.push_back(i);
        if (attribute.single)
            m_singles.push_back(i);
        if (attribute.type == AttributeType::Score)
            m_value = int(i);
    }
    for (const QString &id : kind.key)
        m_keys.push_back(std::size_t(kind.indexOf(id).value_or(0)));
    if (m_value >= 0) {
        m_score = kind.indexOf(QStringLiteral("score")).value_or(-1);
        m_day = kind.indexOf(QStringLiteral("day")).value_or(-1);
        m_dimension = kind.indexOf(QStringLiteral("dimension")).value_or(-1);
    }
}

std::optional<RowFault> RowChecks::faultOf(const TypedRow &row)
{
    for (const std::size_t index : m_checked) {
        if (auto fault = valueFault(index, row))
            return fault;
    }
    if (auto fault = partFault(row))
        return fault;
    if (auto fault = scaleFault(row))
        return fault;
    // Last, so that a row that is not stored never stands for the value of its key.
    return m_singles.empty() ? std::nullopt : contradiction(row);
}

std::optional<RowFault> RowChecks::valueFault(std::size_t index, const TypedRow &row) const
{
    const Attribute &attribute = m_kind.attributes[index];
    const TypedValue &value = row.values[index];
    if (attribute.closed && value.kind == TypedValue::Kind::Text)
        return RowFault{index, detailed(reason::UnknownValue, m_kind.id + u'.' + attribute.id), {}};
    if (!isNumber(value))
        return std::nullopt;
    if (attribute.range && (value.number < attribute.range->first || value.number > attribute.range->second))
        return RowFault{index, detailed(reason::OutOfRange, rangeText(attribute)), {}};
    if (!attribute.notBefore.isEmpty()) {
        const TypedValue &earliest = row.values[std::size_t(m_kind.indexOf(attribute.notBefore).value_or(0))];
        if (isNumber(earliest) && value.number < earliest.number)
            return RowFault{index, detailed(reason::TooEarly, m_kind.id + u'.' + attribute.notBefore), {}};
    }
    return std::nullopt;
}

std::optional<RowFault> RowChecks::settleSign(TypedRow &row)
{
    if (!m_rules.amount)
        return std::nullopt;
    TypedValue &amount = row.values[m_rules.amount->amount];
    const TypedValue &direction = row.values[m_rules.amount->direction];
    if (!isNumber(amount) || !isNumber(direction) || amount.number == 0)
        return std::nullopt;
    const int sign = amount.number < 0 ? -1 : 1;
    const bool isOut = direction.number == m_rules.amount->out;
    if (isOut ? m_signOfOut == -sign : sign < 0)
        return RowFault{m_rules.amount->amount, QString::fromLatin1(reason::SignUnclear), {}};
    if (isOut) {
        m_signOfOut = sign;
        amount.number *= sign;
    }
    return std::nullopt;
}

std::optional<RowFault> RowChecks::partFault(const TypedRow &row) const
{
    for (const auto &[part, whole] : m_rules.parts) {
        const TypedValue &some = row.values[part];
        const TypedValue &all = row.values[whole];
        if (!isNumber(some) || !isNumber(all) || some.number <= all.number)
            continue;
        const QString name = m_kind.id + u'.' + m_kind.attributes[whole].id;
        return RowFault{part, detailed(reason::MoreThanWhole, name),
                        QStringLiteral("%1 > %2").arg(some.number).arg(all.number)};
    }
    return std::nullopt;
}

/// Requires: a row whose score is known.
const QString &RowChecks::scoreOf(const TypedRow &row) const
{
    const auto place = std::size_t(m_score);
    return m_kind.attributes[place].values[std::size_t(row.values[place].number)].id;
}

std::optional<std::size_t> RowChecks::unknownIn(const TypedRow &row) const
{
    if (m_dimension < 0 || m_score < 0 || !isNumber(row.values[std::size_t(m_score)]))
        return std::nullopt;
    const TypedValue &dimension = row.values[std::size_t(m_dimension)];
    if (dimension.kind != TypedValue::Kind::Text || dimension.text.empty())
        return std::nullopt;
    const QString name = QString::fromUtf8(dimension.text.data(), qsizetype(dimension.text.size()));
    return hasDimension(m_scales, scoreOf(row), name) ? std::nullopt
                                                      : std::optional(std::size_t(m_dimension));
}

std::optional<RowFault> RowChecks::scaleFault(const TypedRow &row) const
{
    if (m_value < 0 || m_score < 0 || m_day < 0 || m_scales.empty())
        return std::nullopt;
    const TypedValue &value = row.values[std::size_t(m_value)];
    const TypedValue &score = row.values[std::size_t(m_score)];
    const TypedValue &day = row.values[std::size_t(m_day)];
    if (!isNumber(value) || !isNumber(score) || !isNumber(day))
        return std::nullopt;
    const QString &id = scoreOf(row);
    const Day when = Day::fromNumber(std::int32_t(day.number));
    if (withinScale(m_scales, id, when, double(value.number) / ScoreUnit))
        return std::nullopt;
    const ScoreScale *scale = scaleOf(m_scales, id, when);
    const QString bounds = scale ? QStringLiteral("%1-%2").arg(scale->lowest).arg(scale->highest) : QString();
    return RowFault{std::size_t(m_value), detailed(reason::OutOfScale, bounds), {}};
}

/// Whether a name stands for a number of the key, so that two things of one name cannot be told apart.
bool RowChecks::goesByName(const TypedRow &row) const
{
    return std::ranges::any_of(m_keys, [&](std::size_t part) {
        return !m_kind.attributes[part].standIn.isEmpty() && row.values[part].kind == TypedValue::Kind::Text;
    });
}

std::optional<RowFault> RowChecks::contradiction(const TypedRow &row)
{
    std::string key;
    for (const std::size_t part : m_keys) {
        const TypedValue &of = row.values[part];
        key += isNumber(of) ? std::to_string(of.number) : std::string(of.text);
        key += '\x1f';
    }
    std::vector<std::optional<qint64>> values;
    for (const std::size_t index : m_singles) {
        const TypedValue &value = row.values[index];
        values.push_back(isNumber(value) ? std::optional(value.number) : std::nullopt);
    }
    const auto [first, isNew] = m_first.try_emplace(std::move(key), values);
    const auto differs = std::ranges::mismatch(values, first->second).in1;
    if (isNew || differs == values.end())
        return std::nullopt;
    const auto place = std::size_t(differs - values.begin());
    const std::size_t index = m_singles[place];
    const AttributeType type = m_kind.attributes[index].type;
    const auto shown = [type](std::optional<qint64> number) {
        return !number                     ? QStringLiteral("-")
            : type == AttributeType::Score ? scoreText(*number)
            : type == AttributeType::Money ? fullMoney(Money::fromFen(*number))
                                           : QString::number(*number);
    };
    return RowFault{index,
                    goesByName(row) ? detailed(reason::Contradiction, QStringLiteral("name"))
                                    : QString::fromLatin1(reason::Contradiction),
                    QStringLiteral("%1 ≠ %2").arg(shown(values[place]), shown(first->second[place]))};
}

} // namespace shopglass
