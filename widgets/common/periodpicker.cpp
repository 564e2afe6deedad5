#include "widgets/common/periodpicker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <array>

namespace shopglass {

namespace {

QString presetText(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::Last7Days:
        return PeriodPicker::tr("Last 7 days");
    case PeriodPreset::Last30Days:
        return PeriodPicker::tr("Last 30 days");
    case PeriodPreset::Last90Days:
        return PeriodPicker::tr("Last 90 days");
    case PeriodPreset::ThisWeek:
        return PeriodPicker::tr("This week");
    case PeriodPreset::LastWeek:
        return PeriodPicker::tr("Last week");
    case PeriodPreset::ThisMonth:
        return PeriodPicker::tr("This month");
    case PeriodPreset::LastMonth:
        return PeriodPicker::tr("Last month");
    case PeriodPreset::ThisYear:
        return PeriodPicker::tr("This year");
    case PeriodPreset::Promotion618:
        //: The latest 618 shopping festival
        return PeriodPicker::tr("618 festival");
    case PeriodPreset::Promotion116:
        //: The latest 116 shopping festival
        return PeriodPicker::tr("116 festival");
    case PeriodPreset::Custom:
        return PeriodPicker::tr("Custom…");
    }
    return {};
}

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return PeriodPicker::tr("No comparison");
    case Comparison::Previous:
        return PeriodPicker::tr("vs previous period");
    case Comparison::LastYear:
        return PeriodPicker::tr("vs last year");
    case Comparison::LastPromotion:
        //: Compared with the last promotion, aligned by event day
        return PeriodPicker::tr("vs last promotion");
    }
    return {};
}

constexpr std::array Comparisons{Comparison::None, Comparison::Previous, Comparison::LastYear,
                                 Comparison::LastPromotion};

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_comparison(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_days(new QLabel(this))
{
    for (const PeriodPreset preset : periodPresets())
        m_preset->addItem(QString(), static_cast<int>(preset));
    for (const Comparison comparison : Comparisons)
        m_comparison->addItem(QString(), static_cast<int>(comparison));
    m_preset->setCurrentIndex(1);
    m_comparison->setCurrentIndex(1);
    for (QComboBox *combo : {m_preset, m_comparison})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_days->setProperty("role", QStringLiteral("muted"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_preset);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        edit->hide();
        // Files dropped on the window are for the window.
        edit->findChild<QLineEdit *>()->setAcceptDrops(false);
        row->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, [this, edit] {
            keepOrder(edit);
            announce();
        });
    }
    row->addWidget(m_days);
    row->addWidget(m_comparison);
    connect(m_preset, &QComboBox::activated, this, [this] {
        showDates();
        announce();
    });
    connect(m_comparison, &QComboBox::activated, this, &PeriodPicker::announce);
    retranslate();
}

void PeriodPicker::setChoice(const PeriodChoice &choice, Comparison comparison)
{
    m_setting = true;
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(choice.preset)));
    m_comparison->setCurrentIndex(m_comparison->findData(static_cast<int>(comparison)));
    if (choice.custom) {
        m_from->setDate(choice.custom->from.date());
        m_to->setDate(choice.custom->to.date());
    }
    m_setting = false;
    showDates();
}

void PeriodPicker::setResolved(Period period, Day asOf)
{
    m_setting = true;
    m_resolved = period;
    for (QDateEdit *edit : {m_from, m_to})
        edit->setMaximumDate(asOf.date());
    if (choice().preset != PeriodPreset::Custom) {
        // Choosing 'custom' starts from what is on the screen.
        m_from->setDate(period.from.date());
        m_to->setDate(period.to.date());
    }
    m_setting = false;
    showDates();
}

PeriodChoice PeriodPicker::choice() const
{
    PeriodChoice choice;
    choice.preset = static_cast<PeriodPreset>(m_preset->currentData().toInt());
    if (choice.preset == PeriodPreset::Custom)
        choice.custom = Period{Day::fromDate(m_from->date()), Day::fromDate(m_to->date())};
    return choice;
}

Comparison PeriodPicker::comparison() const
{
    return static_cast<Comparison>(m_comparison->currentData().toInt());
}

void PeriodPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PeriodPicker::retranslate()
{
    for (int i = 0; i < m_preset->count(); ++i)
        m_preset->setItemText(i, presetText(static_cast<PeriodPreset>(m_preset->itemData(i).toInt())));
    for (int i = 0; i < m_comparison->count(); ++i)
        m_comparison->setItemText(i,
                                  comparisonText(static_cast<Comparison>(m_comparison->itemData(i).toInt())));
    m_preset->setAccessibleName(tr("Period"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
}

void PeriodPicker::showDates()
{
    const bool custom = choice().preset == PeriodPreset::Custom;
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    m_days->setVisible(!custom && m_resolved);
    if (m_resolved) {
        m_days->setText(m_resolved->from.iso() + QStringLiteral(" – ") + m_resolved->to.iso());
        m_preset->setToolTip(m_days->text());
    }
}

void PeriodPicker::keepOrder(const QDateEdit *edited)
{
    if (m_setting || m_from->date() <= m_to->date())
        return;
    m_setting = true;
    if (edited == m_from)
        m_to->setDate(m_from->date());
    else
        m_from->setDate(m_to->date());
    m_setting = false;
}

void PeriodPicker::announce()
{
    if (!m_setting)
        Q_EMIT changed(choice(), comparison());
}

} // namespace shopglass
