#include "models/columns/factkeys.h"
#include "models/evidence/evidenceview.h"
#include "models/store/factlookup.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

/// Puts the rows that are to be shown to the front, in order.
class RowSorter final
{
public:
    RowSorter(const RowsQuestion &question, const Evaluator &evaluator, TimeBasis basis, const QString &kind)
        : m_order(question.order)
        , m_evaluator(evaluator)
        , m_basis(basis)
        , m_kind(kind)
    {
    }

    void sort(std::vector<RowShare> &rows, std::size_t limit) const
    {
        const std::size_t shown = limit == 0 ? rows.size() : std::min(limit, rows.size());
        const auto end = rows.begin() + std::ptrdiff_t(shown);
        // The rows to show are few and the rows are many: those first, then their order.
        const auto before = [this](const RowShare &a, const RowShare &b) { return isBefore(a, b); };
        if (end != rows.end())
            std::nth_element(rows.begin(), end, rows.end(), before);
        std::sort(rows.begin(), end, before);
        rows.erase(end, rows.end());
    }

private:
    /// Shares that are alike leave the order to time, the latest first, then to the place in the columns.
    [[nodiscard]] bool isBefore(const RowShare &a, const RowShare &b) const
    {
        if (m_order == RowsOrder::LargestFirst && a.share != b.share)
            return a.share > b.share;
        if (m_order == RowsOrder::SmallestFirst && a.share != b.share)
            return a.share < b.share;
        const std::int32_t dayA = dayOfRow(m_evaluator, m_basis, m_kind, a.row);
        const std::int32_t dayB = dayOfRow(m_evaluator, m_basis, m_kind, b.row);
        if (dayA != dayB)
            return m_order == RowsOrder::OldestFirst ? dayA < dayB : dayA > dayB;
        return a.row < b.row;
    }

    RowsOrder m_order;
    const Evaluator &m_evaluator;
    TimeBasis m_basis;
    const QString &m_kind;
};

/// Makes cells of stored values; texts are read once each.
class CellMaker final
{
public:
    CellMaker(const StoreReader &reader, const QString &kind)
        : m_reader(reader)
        , m_kind(ExportKinds::instance().kind(kind))
    {
    }

    EvidenceCell cell(const QString &attribute, const StoredValue &value)
    {
        EvidenceCell cell;
        if (!value)
            return cell;
        const Attribute &known = m_kind.attributes[std::size_t(m_kind.indexOf(attribute).value())];
        switch (known.type) {
        case AttributeType::Id:
            cell.text = *value == 0 ? QString() : *value > 0 ? QString::number(*value) : text(-*value);
            break;
        case AttributeType::Text:
            cell.text = text(*value);
            break;
        case AttributeType::Enum:
            cell.text = enumText(known, *value);
            break;
        case AttributeType::Count:
            // A blank count in a key is kept as −1.
            if (*value >= 0 || !m_kind.key.contains(attribute))
                cell.number = value;
            break;
        default:
            cell.number = value;
        }
        return cell;
    }

private:
    QString text(qint64 id)
    {
        const auto known = m_texts.find(id);
        return known != m_texts.end() ? known->second : m_texts.emplace(id, m_reader.text(id)).first->second;
    }

    /// As files write it.
    QString enumText(const Attribute &attribute, qint64 value)
    {
        if (value < 0)
            return text(-value);
        if (value >= qint64(attribute.values.size()))
            return {};
        const EnumValue &known = attribute.values[std::size_t(value)];
        return known.texts.isEmpty() ? known.id : known.texts.front();
    }

    const StoreReader &m_reader;
    const ExportKind &m_kind;
    std::map<qint64, QString> m_texts;
};

Result<std::vector<EvidenceLine>> readLines(const EvidenceRows &rows,
                                            const std::vector<EvidenceColumn> &columns,
                                            const StoreColumns &facts, const Workspace &workspace)
{
    std::vector<FactKey> keys;
    keys.reserve(rows.rows.size());
    for (const RowShare &row : rows.rows)
        keys.push_back(factKeyOf(facts, rows.kind, row.row));
    QStringList attributes;
    for (const EvidenceColumn &column : columns)
        attributes.append(column.id);
    const auto found = findFacts(workspace, facts.store.id, rows.kind, attributes, keys);
    if (!found)
        return found.error();
    const StoreReader reader(workspace);
    CellMaker cells(reader, rows.kind);
    std::vector<EvidenceLine> lines;
    lines.reserve(found->size());
    for (std::size_t i = 0; i < found->size(); ++i) {
        const StoredFact &fact = (*found)[i];
        EvidenceLine line;
        line.share = rows.rows[i].share;
        for (std::size_t column = 0; column < fact.values.size(); ++column)
            line.cells.push_back(cells.cell(columns[column].id, fact.values[column]));
        if (fact.origin) {
            line.batch = fact.origin->batch;
            line.file = fact.origin->file;
            line.sheet = fact.origin->sheet;
            line.row = fact.origin->row;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Days that no file covers have nothing but their number.
EvidenceTable daysTable(const EvidenceRows &rows, Period period)
{
    EvidenceTable table{{}, {}, Unit::Days, rows.rows.size(), rows.total, {}, {}};
    table.columns.push_back(
        {QStringLiteral("day"), {QStringLiteral("日期"), QStringLiteral("Day")}, EvidenceColumn::Type::Day});
    for (const RowShare &row : rows.rows) {
        EvidenceLine line;
        line.share = row.share;
        line.cells.push_back({period.from.plus(int(row.row)).number(), {}});
        table.lines.push_back(std::move(line));
    }
    return table;
}

EvidenceTable tableOf(const EvidenceRows &rows)
{
    const ExportKind &kind = ExportKinds::instance().kind(rows.kind);
    return {rows.kind,  {kind.nameZh, kind.nameEn}, rows.unit, rows.rows.size(),
            rows.total, evidenceColumns(rows.kind), {}};
}

Result<EvidenceTable> readTable(EvidenceRows rows, const EvidenceView &view, const Evaluator &evaluator,
                                const Workspace &workspace)
{
    const std::size_t all = rows.rows.size();
    const RowSorter sorter(view.question, evaluator, view.indicator.timeBasis, rows.kind);
    sorter.sort(rows.rows, view.question.limit);
    EvidenceTable table = rows.kind.isEmpty() ? daysTable(rows, view.period) : tableOf(rows);
    table.rowCount = all;
    if (rows.kind.isEmpty())
        return table;
    auto lines = readLines(rows, table.columns, *evaluator.context().columns, workspace);
    if (!lines)
        return lines.error();
    table.lines = std::move(*lines);
    return table;
}

/// What an answer says beside the rows.
EvidenceView headOf(const RowsQuestion &question, const Evaluator &evaluator, const Evidence &evidence)
{
    EvidenceView view;
    view.question = question;
    view.period = question.period.value_or(evaluator.context().period);
    view.indicator = *evaluator.context().catalogue->find(question.indicator);
    view.value = evidence.value;
    view.parts = evidence.parts;
    return view;
}

} // namespace

Result<EvidenceView> readEvidence(const RowsQuestion &question, const Evaluator &evaluator,
                                  const Workspace &workspace)
{
    auto evidence = findEvidence(question, evaluator);
    if (!evidence)
        return evidence.error();
    EvidenceView view = headOf(question, evaluator, *evidence);
    for (EvidenceRows &rows : evidence->kinds) {
        auto table = readTable(std::move(rows), view, evaluator, workspace);
        if (!table)
            return table.error();
        view.tables.push_back(std::move(*table));
    }
    return view;
}

Result<void> visitEvidence(const RowsQuestion &question, const Evaluator &evaluator,
                           const Workspace &workspace,
                           const std::function<bool(const EvidenceTable &)> &visit)
{
    constexpr std::size_t RowsAtOnce = 4096;
    auto evidence = findEvidence(question, evaluator);
    if (!evidence)
        return evidence.error();
    const EvidenceView view = headOf(question, evaluator, *evidence);
    for (EvidenceRows &rows : evidence->kinds) {
        RowSorter(question, evaluator, view.indicator.timeBasis, rows.kind).sort(rows.rows, 0);
        if (rows.kind.isEmpty()) {
            if (!visit(daysTable(rows, view.period)))
                return {};
            continue;
        }
        EvidenceTable table = tableOf(rows);
        EvidenceRows part{rows.kind, rows.unit, {}, rows.total};
        for (std::size_t begin = 0; begin < rows.rows.size(); begin += RowsAtOnce) {
            const auto first = rows.rows.begin() + std::ptrdiff_t(begin);
            part.rows.assign(first, first + std::ptrdiff_t(std::min(RowsAtOnce, rows.rows.size() - begin)));
            auto lines = readLines(part, table.columns, *evaluator.context().columns, workspace);
            if (!lines)
                return lines.error();
            table.lines = std::move(*lines);
            if (!visit(table))
                return {};
        }
    }
    return {};
}

} // namespace shopglass
