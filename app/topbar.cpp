#include "app/topbar.h"

#include "widgets/common/icons.h"
#include "widgets/common/periodpicker.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace shopglass {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_stores(new QComboBox(this))
    , m_period(new PeriodPicker(this))
    , m_asOfLabel(new QLabel(this))
    , m_import(new QPushButton(this))
    , m_report(new QPushButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("bar"));
    m_stores->setMinimumContentsLength(8);
    m_stores->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stores->setMaximumWidth(240);
    m_asOfLabel->setProperty("role", QStringLiteral("muted"));
    m_import->setProperty("role", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_stores);
    row->addWidget(m_period);
    row->addWidget(m_asOfLabel);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(m_report);
    connect(m_stores, &QComboBox::activated, this, &TopBar::chooseStore);
    connect(m_import, &QPushButton::clicked, this, &TopBar::importRequested);
    retranslate();
    setStores({}, QString());
    setShown({}, {});
}

void TopBar::setReportMenu(QMenu *menu)
{
    m_report->setMenu(menu);
}

void TopBar::setStores(const QStringList &names, const QString &current)
{
    m_current = current;
    m_stores->clear();
    m_stores->addItems(names);
    if (!current.isEmpty() && !names.contains(current))
        m_stores->addItem(current);
    if (m_stores->count() == 0)
        m_stores->addItem(tr("No store yet"), QStringLiteral("none"));
    m_stores->insertSeparator(m_stores->count());
    m_stores->addItem(tr("New store…"), QStringLiteral("new"));
    showCurrent();
}

void TopBar::showCurrent()
{
    // The separator's text is empty too, so an empty name must not be searched for.
    m_stores->setCurrentIndex(m_current.isEmpty() ? 0 : std::max(0, m_stores->findText(m_current)));
}

void TopBar::setShown(std::optional<Day> asOf, std::optional<Period> period)
{
    m_asOf = asOf;
    if (asOf && period)
        m_period->setResolved(*period, *asOf);
    m_period->setEnabled(asOf.has_value());
    m_report->setEnabled(asOf.has_value());
    retranslate();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::chooseStore(int index)
{
    const QString role = m_stores->itemData(index).toString();
    const QString name = m_stores->itemText(index);
    if (role.isEmpty()) {
        m_current = name;
        Q_EMIT storeChosen(name);
        return;
    }
    showCurrent();
    if (role == QLatin1String("new"))
        Q_EMIT newStoreRequested();
}

void TopBar::retranslate()
{
    m_stores->setAccessibleName(tr("Store"));
    m_stores->setToolTip(tr("The store that is shown and imported into"));
    for (int i = 0; i < m_stores->count(); ++i) {
        if (m_stores->itemData(i).toString() == QLatin1String("new"))
            m_stores->setItemText(i, tr("New store…"));
        else if (m_stores->itemData(i).toString() == QLatin1String("none"))
            m_stores->setItemText(i, tr("No store yet"));
    }
    m_import->setText(tr("&Import…"));
    m_report->setText(tr("&Report"));
    m_import->setToolTip(tr("Import export files; dropping them anywhere does the same"));
    m_report->setToolTip(tr("Save the diagnosis report of this store as PDF, HTML, Excel or Markdown"));
    //: The last day that the order data cover
    m_asOfLabel->setText(m_asOf ? tr("Data to %1").arg(m_asOf->iso()) : QString());
}

} // namespace shopglass
