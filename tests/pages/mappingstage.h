// What does the mapping dialog over a file say and ask for? A dialog in which tests act as a user does; its
// previews are the real ones, at once.

#pragma once

#include "models/import/preview.h"
#include "widgets/pages/attributecombo.h"
#include "widgets/pages/mappingdialog.h"
#include "widgets/pages/mappingheader.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>
#include <vector>

namespace shopglass {

inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

/// A dialog over a file of these bytes, and everything that it says.
struct Stage
{
    QTemporaryDir folder;
    std::unique_ptr<FilePreview> file;
    MappingDialog *dialog = nullptr;
    std::vector<std::optional<Mapping>> imports;
    std::vector<Mapping> saved;
    int previews = 0;

    explicit Stage(const QByteArray &bytes, const std::vector<Mapping> &kept = {}, const QString &start = {})
    {
        const QString path = folder.filePath(q("file.csv"));
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("The test could not write its file");
        target.close();
        file = std::make_unique<FilePreview>(path, nullptr, *Day::fromIso(u"2026-11-20"));
        dialog = new MappingDialog(q("file.csv"), q("Tea house"), kept);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &MappingDialog::previewRequested, dialog,
                         [this](const PreviewOptions &options) { look(options); });
        QObject::connect(dialog, &MappingDialog::importRequested, dialog,
                         [this](const std::optional<Mapping> &mapping) { imports.push_back(mapping); });
        QObject::connect(dialog, &MappingDialog::saveRequested, dialog,
                         [this](const Mapping &mapping) { saved.push_back(mapping); });
        dialog->begin(q("It was not recognised."), start);
        dialog->show();
    }
    ~Stage() { delete dialog; }

    void look(const PreviewOptions &options)
    {
        ++previews;
        const auto preview = file->look(options);
        if (preview)
            dialog->setPreview(*preview);
        else
            dialog->showFault(preview.error().sentence);
    }

    [[nodiscard]] AttributeCombo *combo(int column) const
    {
        return dialog->findChild<MappingHeader *>()->combo(column);
    }
    /// Chooses from the list above a column, as a click on it does.
    void choose(int column, const char *attribute) const
    {
        AttributeCombo *list = combo(column);
        const int index = list->findData(q(attribute));
        list->setCurrentIndex(index);
        Q_EMIT list->activated(index);
    }
    [[nodiscard]] QAbstractItemModel *model() const { return dialog->findChild<QTableView *>()->model(); }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model()->index(row, column).data(role).toString();
    }
    template<class Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *candidate : dialog->findChildren<Widget *>()) {
            if (candidate->accessibleName().startsWith(name) && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *importButton() const { return button(q("Import into Tea house")); }
    [[nodiscard]] QString state() const
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->textFormat() == Qt::RichText)
                return label->text();
        }
        return {};
    }
    /// Waits until the preview has caught up with what was typed.
    [[nodiscard]] bool settles(int before) const
    {
        return QTest::qWaitFor([&] { return previews > before; });
    }
    void type(QLineEdit *line, const char *text) const
    {
        line->setText(q(text)); // keys cannot type 元
        Q_EMIT line->textEdited(line->text());
    }
};

/// A file of a till that nobody knows.
inline const QByteArray Till("No,Time,Sum,Qty\n1,2026-11-01 10:00,¥5.50,2\n2,2026-11-02,30%,3\n");

} // namespace shopglass
