// Random small files for the property tests of the store; the same seed gives the same files.

#pragma once

#include "tests/support/storefill.h"

#include <algorithm>
#include <random>

namespace shopglass::test {

/// Makes small files over few keys, so that versions collide in every way.
class FileMaker final
{
public:
    explicit FileMaker(unsigned seed)
        : m_random(seed)
    {
    }

    /// A new file, or one that was made before: as it was, or with a few differences.
    std::vector<SheetText> file()
    {
        m_made.push_back(!m_made.empty() && below(2) == 0 ? again() : newFile());
        return m_made.back();
    }

    /// A way to fill a writer that splits files everywhere.
    Filling filling() { return {std::size_t(1 + below(4)), std::size_t(below(4))}; }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

private:
    std::vector<SheetText> again()
    {
        std::vector<SheetText> sheets = m_made[std::size_t(below(int(m_made.size())))];
        for (SheetText &sheet : sheets) {
            if (below(3) == 0)
                std::shuffle(sheet.rows.begin(), sheet.rows.end(), m_random);
            if (below(3) == 0)
                sheet.rows.append(sheet.rows[below(int(sheet.rows.size()))]);
            if (below(3) == 0)
                sheet.rows[below(int(sheet.rows.size()))] = sheet.rows[below(int(sheet.rows.size()))];
            if (sheet.rows.size() > 1 && below(3) == 0)
                sheet.rows.removeAt(below(int(sheet.rows.size())));
            if (below(3) == 0)
                correct(sheet);
        }
        return sheets;
    }

    /// Another value in one cell that is not part of a key.
    void correct(SheetText &sheet)
    {
        const ExportKind &kind = ExportKinds::instance().kind(sheet.kind);
        const QStringList names = sheet.header.split(QLatin1Char('|'));
        const int column = below(int(names.size()));
        const QString &name = names[column];
        if (kind.key.contains(name))
            return;
        QString &row = sheet.rows[below(int(sheet.rows.size()))];
        QStringList cells = row.split(QLatin1Char('|'));
        cells[column] = anyCell(kind, kind.attributes[std::size_t(kind.indexOf(name).value())]);
        row = cells.join(QLatin1Char('|'));
    }

    std::vector<SheetText> newFile()
    {
        std::vector<SheetText> sheets;
        const int count = 1 + below(3);
        for (int i = 0; i < count; ++i) {
            switch (below(9)) {
            case 0:
            case 1:
            case 2:
                sheets.push_back(orders(Grain::Order));
                break;
            case 3:
                sheets.push_back(orders(below(2) ? Grain::Line : Grain::Row));
                break;
            case 4:
            case 5:
                sheets.push_back(aftersales());
                break;
            case 6:
                sheets.push_back(scores());
                break;
            default:
                sheets.push_back(anyKind());
            }
        }
        return sheets;
    }

    QString oneOf(const QStringList &texts) { return texts[below(int(texts.size()))]; }

    QString moment() { return QStringLiteral("2026-06-0%1 0%2:00:00").arg(1 + below(6)).arg(below(10)); }
    QString maybe(const QString &text) { return below(3) == 0 ? QString() : text; }

    /// A subset of the optional attributes, always with the required ones.
    QStringList header(const QStringList &required, const QStringList &optional)
    {
        QStringList names = required;
        for (const QString &name : optional) {
            if (below(3) != 0)
                names.append(name);
        }
        std::shuffle(names.begin(), names.end(), m_random);
        return names;
    }

    QString cell(const QString &attribute)
    {
        if (below(12) == 0 && !m_required.contains(attribute))
            return QStringLiteral("~");
        if (attribute == QLatin1String("order_id"))
            return oneOf(
                {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("X4")});
        if (attribute == QLatin1String("aftersale_id"))
            return QString::number(90 + below(4));
        if (attribute.endsWith(QLatin1String("_at")))
            return maybe(moment());
        if (attribute == QLatin1String("order_status"))
            return maybe(
                oneOf({QStringLiteral("待付款"), QStringLiteral("已发货"), QStringLiteral("交易成功"),
                       QStringLiteral("交易关闭"), QStringLiteral("神秘")}));
        if (attribute == QLatin1String("aftersale_status"))
            return maybe(oneOf({QStringLiteral("售后处理中"), QStringLiteral("售后关闭"),
                                QStringLiteral("退款成功"), QStringLiteral("退款成功")}));
        if (attribute == QLatin1String("channel"))
            return maybe(oneOf({QStringLiteral("分销"), QStringLiteral("自营")}));
        if (attribute == QLatin1String("carrier"))
            return maybe(oneOf({QStringLiteral("直播"), QStringLiteral("商品卡")}));
        if (attribute == QLatin1String("spec") || attribute == QLatin1String("dimension"))
            return maybe(oneOf({QStringLiteral("红"), QStringLiteral("蓝")}));
        if (attribute == QLatin1String("day"))
            return QStringLiteral("2026-06-0%1").arg(1 + below(3));
        if (attribute == QLatin1String("score"))
            return oneOf({QStringLiteral("商品分"), QStringLiteral("店铺体验分")});
        if (attribute == QLatin1String("promoter_id") || attribute == QLatin1String("subject_id"))
            return maybe(oneOf({QStringLiteral("0"), QStringLiteral("700"), QStringLiteral("K8")}));
        return maybe(QString::number(below(500)));
    }

    SheetText sheet(const QString &kind, const QStringList &required, const QStringList &optional,
                    Grain grain)
    {
        m_required = required;
        SheetText made{kind, {}, {}, grain, QString::number(below(3))};
        const QStringList names = header(required, optional);
        made.header = names.join(QLatin1Char('|'));
        const int rows = 1 + below(6);
        for (int i = 0; i < rows; ++i) {
            QStringList cells;
            for (const QString &name : names)
                cells.append(cell(name));
            made.rows.append(cells.join(QLatin1Char('|')));
            if (below(5) == 0)
                made.rows.append(made.rows.constLast());
        }
        return made;
    }

    static QStringList list(const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); }

    SheetText orders(Grain grain)
    {
        return sheet(
            QStringLiteral("orders"), list("order_id paid_amount"),
            list("created_at paid_at promised_at order_status aftersale_status channel carrier promoter_id "
                 "commission refund_amount spec"),
            grain);
    }
    SheetText aftersales()
    {
        return sheet(QStringLiteral("aftersales"),
                     list("aftersale_id order_id refund_amount aftersale_status"),
                     list("applied_at finished_at spec"), Grain::Order);
    }
    SheetText scores()
    {
        return sheet(QStringLiteral("scores"), list("day score value"), list("subject_id dimension"),
                     Grain::Order);
    }

    /// Any kind, with values that its attributes may have.
    SheetText anyKind()
    {
        const auto &kinds = ExportKinds::instance().all();
        const ExportKind &kind = kinds[std::size_t(below(int(kinds.size())))];
        QStringList optional;
        for (const Attribute &attribute : kind.attributes) {
            if (!kind.key.contains(attribute.id))
                optional.append(attribute.id);
        }
        m_required = kind.key;
        SheetText made{kind.id, {}, {}, Grain::Order, QString::number(below(3))};
        const QStringList names = header(kind.key, optional);
        made.header = names.join(QLatin1Char('|'));
        const int rows = 1 + below(6);
        for (int i = 0; i < rows; ++i) {
            QStringList cells;
            for (const QString &name : names)
                cells.append(anyCell(kind, kind.attributes[std::size_t(kind.indexOf(name).value())]));
            made.rows.append(cells.join(QLatin1Char('|')));
        }
        return made;
    }

    QString anyCell(const ExportKind &kind, const Attribute &attribute)
    {
        const bool first = kind.key.first() == attribute.id;
        if (!first && below(8) == 0)
            return kind.key.contains(attribute.id) ? QString() : QStringLiteral("~");
        switch (attribute.type) {
        case AttributeType::Time:
            return moment();
        case AttributeType::Date:
            return QStringLiteral("2026-06-0%1").arg(1 + below(3));
        case AttributeType::Enum:
            return attribute.values[std::size_t(below(int(attribute.values.size())))].texts.value(0);
        case AttributeType::Text:
            return oneOf({QStringLiteral("红"), QStringLiteral("蓝")});
        case AttributeType::Id:
            return oneOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("X4")});
        default:
            return QString::number(1 + below(3));
        }
    }

    std::mt19937 m_random;
    QStringList m_required;
    std::vector<std::vector<SheetText>> m_made;
};

} // namespace shopglass::test
