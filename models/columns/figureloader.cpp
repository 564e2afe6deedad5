#include "models/columns/figureloader.h"

#include <algorithm>
#include <map>

namespace shopglass {

namespace {

struct Cell
{
    enum class State { Value, Blank, Unknown } state = State::Unknown;
    qint64 value = 0;
};

void push(FigureColumn &column, const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Value:
        column.push(cell.value);
        break;
    case Cell::State::Blank:
        column.pushBlank();
        break;
    case Cell::State::Unknown:
        column.pushUnknown();
        break;
    }
}

Cell sumOf(const std::vector<Cell> &inputs)
{
    Cell sum = inputs.front();
    for (std::size_t i = 1; i < inputs.size() && sum.state != Cell::State::Unknown; ++i) {
        if (inputs[i].state == Cell::State::Value)
            sum = {Cell::State::Value, sum.value + inputs[i].value};
    }
    return sum;
}

Cell secondsOf(const std::vector<Cell> &inputs)
{
    constexpr qint64 SecondsPerMinute = 60;
    if (inputs[0].state == Cell::State::Value)
        return {Cell::State::Value, inputs[0].value * SecondsPerMinute};
    if (inputs[1].state == Cell::State::Value && inputs[2].state == Cell::State::Value
        && inputs[2].value >= inputs[1].value)
        return {Cell::State::Value, inputs[2].value - inputs[1].value};
    return {inputs[0].state == Cell::State::Blank || inputs[2].state == Cell::State::Blank
                ? Cell::State::Blank
                : Cell::State::Unknown,
            0};
}

Cell sumWhereFirst(const std::vector<Cell> &inputs)
{
    if (inputs[0].state != Cell::State::Value)
        return inputs[0];
    if (inputs[1].state != Cell::State::Value)
        return {Cell::State::Unknown, 0};
    return {Cell::State::Value, inputs[1].value == 0 ? inputs[0].value : 0};
}

Cell derivedFrom(DerivedColumn::Kind kind, const std::vector<Cell> &inputs)
{
    switch (kind) {
    case DerivedColumn::Kind::Sum:
        return sumOf(inputs);
    case DerivedColumn::Kind::SumWhereFirst:
        return sumWhereFirst(inputs);
    case DerivedColumn::Kind::Seconds:
        break;
    }
    return secondsOf(inputs);
}

/// A kind's dictionary ids and what was made of them.
struct TextNumbers
{
    std::map<qint64, std::uint32_t> numbers = {{0, 0}};
    std::vector<qint64> ids = {0};

    std::uint32_t of(qint64 id)
    {
        const auto [found, isNew] = numbers.try_emplace(id, std::uint32_t(ids.size()));
        if (isNew)
            ids.push_back(id);
        return found->second;
    }
};

/// Where in a row's values a column of the table is found.
struct Place
{
    std::size_t index = 0;
    AttributeMask mask = 0; ///< its bit among the attributes of the kind
    const Attribute *attribute = nullptr;
};

/// The attributes that are read of a kind, each once, and where in a row each is found.
class Layout final
{
public:
    explicit Layout(const FigureKind &figures)
        : m_kind(ExportKinds::instance().kind(figures.kind))
    {
        days = placesOf(figures.days);
        texts = placesOf(figures.texts);
        numbers = placesOf(figures.figures);
        if (figures.hasProduct) {
            product = placeOf(QStringLiteral("product_id"));
            if (m_kind.indexOf(QStringLiteral("product_title")))
                title = placeOf(QStringLiteral("product_title"));
        }
        if (figures.hasOrder)
            order = placeOf(QStringLiteral("order_id"));
        for (const DerivedColumn &column : figures.derived)
            derived.push_back(placesOf(column.inputs));
        for (const WholeRule &rule : figures.wholes) {
            const QStringList named = rule.scope + rule.part;
            for (const QString &attribute : named)
                keys.push_back({attribute, placeOf(attribute), {}});
        }
        for (Key &key : keys) {
            if (!key.place.attribute->standIn.isEmpty())
                key.standIn = placeOf(key.place.attribute->standIn);
        }
        // Order, product and day of a row are kept anyway.
        for (const QString &id : m_kind.key) {
            const bool kept = (figures.hasOrder && id == QLatin1String("order_id"))
                || (figures.hasProduct && id == QLatin1String("product_id")) || id == QLatin1String("day");
            if (!kept)
                identity.emplace_back(id, placeOf(id));
        }
        sheet = std::size_t(m_attributes.size());
    }

    [[nodiscard]] QStringList attributes() const
    {
        return m_attributes + QStringList(QStringLiteral("sheet_id"));
    }

    std::vector<Place> days;
    std::vector<Place> texts;
    std::vector<Place> numbers;
    std::optional<Place> product;
    std::optional<Place> title;
    std::optional<Place> order;
    std::vector<std::vector<Place>> derived;
    struct Key
    {
        QString attribute;
        Place place;
        std::optional<Place> standIn; ///< the name that stands where there is no id
    };
    std::vector<Key> keys;
    std::vector<std::pair<QString, Place>> identity; ///< parts of the rows' keys
    std::size_t sheet = 0;

private:
    Place placeOf(const QString &id)
    {
        qsizetype index = m_attributes.indexOf(id);
        if (index < 0) {
            index = m_attributes.size();
            m_attributes.append(id);
        }
        return {std::size_t(index), maskOf(m_kind, {id}),
                &m_kind.attributes[std::size_t(m_kind.indexOf(id).value())]};
    }
    std::vector<Place> placesOf(const QStringList &ids)
    {
        std::vector<Place> places;
        for (const QString &id : ids)
            places.push_back(placeOf(id));
        return places;
    }

    const ExportKind &m_kind;
    QStringList m_attributes;
};

} // namespace

/// Takes the rows of one kind into a table.
class FigureLoader::Filler final
{
public:
    Filler(FigureLoader &loader, const FigureKind &kind, const Layout &layout,
           const std::vector<std::pair<qint64, AttributeMask>> &headers)
        : m_loader(loader)
        , m_kind(kind)
        , m_layout(layout)
        , m_headers(headers.begin(), headers.end())
        , m_undatedWhereBlank(ExportKinds::instance().kind(kind.kind).undatedWhereBlank)
        , m_textNumbers(std::size_t(kind.texts.size()))
    {
        m_table.kind = kind.kind;
        for (const QString &id : kind.figures)
            m_table.figures.emplace_back(id, FigureColumn());
        for (const DerivedColumn &derived : kind.derived)
            m_table.figures.emplace_back(derived.id, FigureColumn());
        for (const QString &id : kind.texts)
            m_table.texts.emplace_back(id, TextColumn());
        for (const auto &[attribute, place] : layout.identity)
            m_table.keys.emplace_back(attribute, NumberColumn());
        for (const Layout::Key &key : layout.keys)
            m_keys.emplace_back(key.attribute, std::vector<qint64>());
    }

    void take(std::span<const StoredValue> values);
    Result<FigureTable> finish();

private:
    [[nodiscard]] Cell cell(std::span<const StoredValue> values, const Place &place) const;
    [[nodiscard]] std::int32_t dayOfRow(std::span<const StoredValue> values) const;
    void takeFigures(std::span<const StoredValue> values);

    FigureLoader &m_loader;
    const FigureKind &m_kind;
    const Layout &m_layout;
    const std::map<qint64, AttributeMask> m_headers;
    const bool m_undatedWhereBlank; ///< as ExportKind has it
    qint64 m_sheet = 0;
    AttributeMask m_known = 0; ///< what the header of m_sheet has
    std::vector<TextNumbers> m_textNumbers;
    std::map<qint64, bool> m_isYes; ///< by dictionary id: a handful of texts
    std::vector<std::pair<QString, std::vector<qint64>>> m_keys;
    FigureTable m_table;
};

Cell FigureLoader::Filler::cell(std::span<const StoredValue> values, const Place &place) const
{
    if (const StoredValue &value = values[place.index])
        return {Cell::State::Value, *value};
    return {(m_known & place.mask) != 0 ? Cell::State::Blank : Cell::State::Unknown, 0};
}

std::int32_t FigureLoader::Filler::dayOfRow(std::span<const StoredValue> values) const
{
    for (const Place &place : m_layout.days) {
        if (m_undatedWhereBlank && (m_known & place.mask) != 0 && !values[place.index])
            return NoDay;
        if (const StoredValue &value = values[place.index])
            return place.attribute->type == AttributeType::Date ? std::int32_t(*value)
                                                                : dayOf(*value).number();
    }
    return NoDay;
}

void FigureLoader::Filler::take(std::span<const StoredValue> values)
{
    if (const qint64 sheet = values[m_layout.sheet].value_or(0); sheet != m_sheet) {
        const auto header = m_headers.find(sheet);
        m_sheet = sheet;
        m_known = header == m_headers.end() ? 0 : header->second;
    }
    m_table.day.push_back(dayOfRow(values));
    if (m_layout.product) {
        const qint64 id = values[m_layout.product->index].value_or(0);
        const StoredValue title = m_layout.title ? values[m_layout.title->index] : StoredValue();
        m_table.product.push_back(id == 0 ? 0 : m_loader.m_productNumber(id, title));
    }
    if (m_layout.order) {
        const StoredValue &id = values[m_layout.order->index];
        m_table.orderRow.push_back(id ? m_loader.orderRow(*id) : NoRow);
        if (id && m_table.orderRow.back() == NoRow)
            m_table.strayOrders.emplace_back(std::uint32_t(m_table.orderRow.size() - 1), *id);
    }
    takeFigures(values);
    for (std::size_t i = 0; i < m_table.texts.size(); ++i) {
        const qint64 id = values[m_layout.texts[i].index].value_or(0);
        m_table.texts[i].second.number.push_back(m_textNumbers[i].of(id));
    }
    for (std::size_t i = 0; i < m_table.keys.size(); ++i)
        m_table.keys[i].second.push_back(values[m_layout.identity[i].second.index].value_or(0));
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Layout::Key &key = m_layout.keys[i];
        qint64 value = values[key.place.index].value_or(0);
        // A blank count is kept as −1, because 0 is a number (see RowIntake).
        if (key.place.attribute->type == AttributeType::Count)
            ++value;
        // An id of letters is kept as −(its text): one that says its own name is none.
        if (key.standIn && value < 0 && values[key.standIn->index].value_or(0) == -value)
            value = 0;
        m_keys[i].second.push_back(value);
    }
}

void FigureLoader::Filler::takeFigures(std::span<const StoredValue> values)
{
    std::size_t column = 0;
    for (const Place &place : m_layout.numbers) {
        Cell figure = cell(values, place);
        if (place.attribute->type == AttributeType::Text && figure.state == Cell::State::Value) {
            const auto [found, isNew] = m_isYes.try_emplace(figure.value, false);
            if (isNew)
                found->second
                    = !place.attribute->negativeTexts.contains(m_loader.m_reader.text(figure.value));
            figure.value = found->second ? 1 : 0;
        }
        push(m_table.figures[column++].second, figure);
    }
    std::vector<Cell> inputs;
    for (std::size_t i = 0; i < m_kind.derived.size(); ++i) {
        inputs.clear();
        for (const Place &place : m_layout.derived[i])
            inputs.push_back(cell(values, place));
        push(m_table.figures[column++].second, derivedFrom(m_kind.derived[i].kind, inputs));
    }
}

Result<FigureTable> FigureLoader::Filler::finish()
{
    for (std::size_t i = 0; i < m_table.texts.size(); ++i) {
        auto texts = m_loader.m_reader.texts(m_textNumbers[i].ids);
        if (!texts)
            return texts.error();
        m_table.texts[i].second.texts = std::move(*texts);
    }
    const std::vector<bool> counted = rowsThatCount(m_table, m_kind.wholes, m_keys);
    if (!counted.empty())
        m_table.keep(counted);
    return std::move(m_table);
}

FigureLoader::FigureLoader(const StoreReader &reader, StoreColumns &columns, ProductNumber productNumber)
    : m_reader(reader)
    , m_columns(columns)
    , m_productNumber(std::move(productNumber))
{
}

Result<void> FigureLoader::load()
{
    for (const FigureKind &kind : figureKinds()) {
        const auto loaded = loadKind(kind);
        if (!loaded)
            return loaded;
    }
    return {};
}

Result<void> FigureLoader::loadKind(const FigureKind &kind)
{
    const Layout layout(kind);
    const auto headers = m_reader.sheetHeaders(m_columns.store.id, kind.kind);
    if (!headers)
        return headers.error();
    Filler filler(*this, kind, layout, *headers);
    const StoreId store = m_columns.store.id;
    const auto take = [&filler](std::span<const StoredValue> values) {
        filler.take(values);
        return true;
    };
    const auto read = kind.payouts
        ? m_reader.readPayouts(store, kind.kind, *kind.payouts, layout.attributes(), take)
        : m_reader.readFacts(store, kind.kind, layout.attributes(), take);
    if (!read)
        return read;
    auto table = filler.finish();
    if (!table)
        return table.error();
    if (table->size() > 0)
        m_columns.figures.push_back(std::move(*table));
    return {};
}

/// The line that stands for an order. Rows mostly come in the order of their orders: looks on from the last
/// one.
std::int32_t FigureLoader::orderRow(qint64 orderId)
{
    const std::vector<qint64> &ids = m_columns.orders.orderId;
    const auto hint = ids.begin() + std::ptrdiff_t(m_orderHint);
    const bool ahead = hint != ids.end() && *hint <= orderId;
    const auto found
        = ahead ? std::lower_bound(hint, ids.end(), orderId) : std::lower_bound(ids.begin(), hint, orderId);
    if (found == ids.end() || *found != orderId)
        return NoRow;
    m_orderHint = std::size_t(found - ids.begin());
    std::size_t row = m_orderHint;
    while (!m_columns.orders.firstLine[row])
        ++row;
    return std::int32_t(row);
}

} // namespace shopglass
