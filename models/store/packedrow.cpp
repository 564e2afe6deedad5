#include "models/store/packedrow.h"

#include "models/store/factrun.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

/// Orders are the only packed kind so far; the functions know their attributes.
const RowPacking &orderPacking()
{
    static const RowPacking packing(ExportKinds::instance().kind(QStringLiteral("orders")));
    return packing;
}

std::string_view blobOf(sqlite3_value *value)
{
    const void *bytes = sqlite3_value_blob(value);
    return {static_cast<const char *>(bytes), std::size_t(sqlite3_value_bytes(value))};
}

/// packed_value(body, attribute)
void packedValue(sqlite3_context *context, int, sqlite3_value **values)
{
    const int wanted = sqlite3_value_int(values[1]);
    orderPacking().unpack(blobOf(values[0]), AttributeMask(1) << (wanted & 63),
                          [context, wanted](int attribute, qint64 value) {
                              if (attribute == wanted)
                                  sqlite3_result_int64(context, value);
                          });
}

/// packed_silent(body)
void packedSilent(sqlite3_context *context, int, sqlite3_value **values)
{
    const AttributeMask silent = orderPacking().unpack(blobOf(values[0]), 0, [](int, qint64) {});
    sqlite3_result_int64(context, qint64(silent));
}

/// packed_row(silent, attribute 0, attribute 1, …); attributes of the key are given as NULL.
void packedRow(sqlite3_context *context, int count, sqlite3_value **values)
{
    AttributeMask present = 0;
    for (int i = 1; i < count; ++i)
        present |= sqlite3_value_type(values[i]) == SQLITE_NULL ? 0 : AttributeMask(1) << (i - 1);
    RowPacking::Buffer buffer;
    const std::string_view bytes
        = orderPacking().pack(buffer, present, AttributeMask(sqlite3_value_int64(values[0])),
                              [values](int attribute) { return sqlite3_value_int64(values[attribute + 1]); });
    sqlite3_result_blob(context, bytes.data(), int(bytes.size()), SQLITE_TRANSIENT);
}

QString viewOf(const FactShape &shape)
{
    const ExportKind &kind = *shape.kind;
    QStringList columns = {QStringLiteral("store_id")};
    columns += shape.columns.first(shape.keyParts);
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        if (!((shape.keyMask >> i) & 1U))
            columns.append(QStringLiteral("packed_value(body, %1) AS %2").arg(i).arg(kind.attributes[i].id));
    }
    columns << QStringLiteral("sheet_id") << QStringLiteral("source_row")
            << QStringLiteral("packed_silent(body) AS silent") << QStringLiteral("content");
    return QStringLiteral("CREATE TEMP VIEW IF NOT EXISTS %1 AS SELECT %2 FROM main.%3")
        .arg(kind.view, columns.join(QLatin1String(", ")), kind.table);
}

} // namespace

RowPacking::RowPacking(const ExportKind &kind)
    : m_head(kind)
{
    for (std::size_t i = 0; i < kind.attributes.size(); ++i) {
        if (kind.attributes[i].type == AttributeType::Time)
            m_ways[i] = kind.attributes[i].planned ? Way::Planned : Way::Moment;
    }
    const auto tell = [this, &kind](const char *id, Way way) {
        const auto attribute = kind.indexOf(QString::fromLatin1(id));
        if (attribute)
            m_ways[std::size_t(*attribute)] = way;
        return attribute;
    };
    tell("paid_amount", Way::Amount);
    tell("shop_discount", Way::Discount);
    tell("unit_price", Way::Price);
    const auto freight = tell("freight", Way::Freight);
    const auto quantity = tell("quantity", Way::Quantity);
    if (freight && quantity) {
        m_freight = *freight;
        m_quantity = *quantity;
        m_usualValues = AttributeMask(1) << m_freight | AttributeMask(1) << m_quantity;
    }
}

bool addPackingFunctions(sqlite3 *connection)
{
    struct Function
    {
        const char *name;
        int arguments;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    constexpr int Any = -1;
    return std::ranges::all_of(std::to_array<Function>({{"packed_value", 2, packedValue},
                                                        {"packed_silent", 1, packedSilent},
                                                        {"packed_row", Any, packedRow}}),
                               [connection](const Function &function) {
                                   return sqlite3_create_function_v2(
                                              connection, function.name, function.arguments,
                                              SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                              function.call, nullptr, nullptr, nullptr)
                                       == SQLITE_OK;
                               });
}

Result<void> showPackedFacts(const Database &database)
{
    for (const ExportKind &kind : ExportKinds::instance().all()) {
        if (!kind.isPacked())
            continue;
        if (const auto shown = database.run(viewOf(FactShape(kind))); !shown)
            return shown;
    }
    return {};
}

} // namespace shopglass
