#include "widgets/pages/productroledialog.h"

#include "models/report/promotionparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shopglass {

namespace {

/// A dialog of more would be slow to build and to read; the command line knows them all.
constexpr std::size_t MostProducts = 100;

} // namespace

ProductRoleDialog::ProductRoleDialog(const ProductRoles &roles, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Product roles"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation
        = new QLabel(tr("Proposed from price and pieces, because no file tells margins. Say where you "
                        "know better. The products that sold most, at most %1.")
                         .arg(MostProducts),
                     this);
    explanation->setWordWrap(true);
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    for (const RoleProduct &product : roles.products) {
        if (m_fields.size() == MostProducts)
            break;
        auto *choice = new QComboBox(form);
        choice->setObjectName(product.id);
        choice->addItem(product.proposed ? tr("proposed: %1").arg(productRoleName(*product.proposed))
                                         : tr("none: too few sold"),
                        QString());
        for (int role = 0; role < ProductRoleCount; ++role)
            choice->addItem(productRoleName(ProductRole(role)), productRoleId(ProductRole(role)));
        const QString before = product.typed ? productRoleId(*product.typed) : QString();
        choice->setCurrentIndex(choice->findData(before));
        const QString name = product.name.isEmpty() ? product.id : product.name;
        choice->setAccessibleName(name);
        auto *label = new QLabel(name, form);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        rows->addRow(label, choice);
        m_fields.push_back({product.id, before, choice});
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save roles"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(640, 560);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProductRoleDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProductRoleDialog::save()
{
    for (const Field &field : m_fields) {
        const QString chosen = field.choice->currentData().toString();
        if (chosen == field.before)
            continue;
        if (const auto role = productRoleFromId(chosen))
            Q_EMIT documentKept(roleDocument(field.product, *role));
        else
            Q_EMIT documentDropped(productRoleKind(), field.product);
    }
    accept();
}

} // namespace shopglass
