// What of the last promotion is worth doing again, and what is not.

#include "models/report/cells.h"
#include "models/report/promotionlook.h"
#include "models/report/wording.h"

#include <QCoreApplication>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionLook)
};

QString reasonText(const Lesson &lesson)
{
    switch (lesson.kind) {
    case LessonKind::Grew:
        return Texts::tr("grew no less than the shop, refunds no higher than the shop's");
    case LessonKind::Began:
        return Texts::tr("nothing last time, refunds no higher than the shop's");
    case LessonKind::Refunded:
        return Texts::tr("refunds far above the shop's");
    case LessonKind::Fell:
        break;
    }
    return Texts::tr("sold less than last time");
}

QString lessonKindName(LessonOf of)
{
    switch (of) {
    case LessonOf::Field:
        return Texts::tr("Field");
    case LessonOf::Product:
        return Texts::tr("Product");
    case LessonOf::Influencer:
        break;
    }
    return Texts::tr("Influencer");
}

TableSpec lessonTable(const Retrospective &look, const std::vector<Lesson> &lessons, const QString &id,
                      const QString &title, const QString &empty, const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = title;
    table.columns
        = {textColumn(QStringLiteral("of"), Texts::tr("Kind")),
           textColumn(QStringLiteral("name"), Texts::tr("Name")),
           textColumn(QStringLiteral("reason"), Texts::tr("Why")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("Paid GMV"), QStringLiteral("paid_gmv")),
           numberColumn(QStringLiteral("before"), Texts::tr("Last time")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Orders"), QStringLiteral("paid_orders")),
           numberColumn(QStringLiteral("refunds"), Texts::tr("Refund rate so far"),
                        QStringLiteral("order_refund_rate"))};
    for (const Lesson &lesson : lessons) {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_gmv");
        question.period = look.days;
        QString name = nameOrId(lesson.name, lesson.id);
        if (lesson.of == LessonOf::Product)
            question.product = lesson.id;
        else if (lesson.of == LessonOf::Influencer)
            question.influencer = lesson.id;
        for (int field = 0; lesson.of == LessonOf::Field && field < FieldCount; ++field) {
            if (lesson.id != fieldId(Field(field)))
                continue;
            question.field = Field(field);
            name = fieldName(Field(field));
        }
        table.questions.push_back(question);
        TableCell called = textCell(name);
        called.tooltip = lesson.id;
        table.rows.push_back({textCell(lessonKindName(lesson.of)), called, textCell(reasonText(lesson)),
                              moneyCell(lesson.gmv, text),
                              lesson.gmvThen ? moneyCell(*lesson.gmvThen, text) : missingCell(),
                              countCell(lesson.orders, text), shareCell(lesson.refundRate)});
    }
    table.emptyText = empty;
    return table;
}

} // namespace

Section promotionLessonSection(const Retrospective &look, const TextContext &text)
{
    Section lessons;
    lessons.id = QStringLiteral("promotions.lessons");
    lessons.part = Texts::tr("Look back");
    lessons.title = Texts::tr("Again, and not again");
    lessons.tables
        = {lessonTable(look, look.again, QStringLiteral("promotions.again"), Texts::tr("Worth repeating"),
                       look.base ? Texts::tr("Nothing sold clearly more than last time with usual refunds.")
                                 : Texts::tr("Without the event before it nothing can be called better."),
                       text),
           lessonTable(look, look.notAgain, QStringLiteral("promotions.not_again"),
                       Texts::tr("Not again like this"),
                       Texts::tr("Nothing had refunds far above the shop's or fell clearly."), text)};
    lessons.note = Texts::tr("Only what sold enough orders is judged. These are differences, not proof of a "
                             "cause; refunds of these days still come in until about %1.")
                       .arg(look.refundsFinal.iso());
    return lessons;
}

} // namespace shopglass
