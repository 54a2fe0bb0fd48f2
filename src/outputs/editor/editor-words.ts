/**
 * Words that the Vietnamese of Sveltia CMS 0.221.1 has not yet; English would show. What it says of a faulty
 * configuration stays: that is for those who change the code. Drop a line when a release brings its own.
 */
export const editorWords: Readonly<Record<string, string>> = {
  select_item: 'Chọn {$name}',
  folders: 'Thư mục',
  more_folders: 'Thư mục khác',
  sign_in_using_access_token_workflow_note: 'Vì bài phải qua bước duyệt, mã còn cần quyền đọc/ghi pull request.',
  sign_in_with_link: 'Đăng nhập bằng liên kết',
  sign_in_with_link_confirmation:
    'Liên kết này đăng nhập bạn vào {$service} với tài khoản {$account}, và chép cài đặt từ máy đã tạo ra nó. Chỉ tiếp tục nếu chính bạn đã tạo liên kết.',
  domain: 'Tên miền',
  file_unavailable: 'Không mở được',
  file_unavailable_description: 'Không tải được tệp này. Có thể tệp đã bị chuyển đi hoặc bị xóa.',
  back_to_parent_folder: 'Về thư mục trên',
  new_folder: 'Thư mục mới',
  new_folder_name: 'Tên thư mục',
  new_folder_create: 'Tạo',
  new_folder_description: 'Thư mục mới sẽ nằm trong “{$folder}”.',
  'new_folder_error.empty': 'Tên thư mục không được để trống.',
  'new_folder_error.invalid': 'Tên thư mục không được có dấu gạch chéo, không được bắt đầu bằng dấu chấm.',
  'new_folder_error.duplicate': 'Ở đây đã có thư mục hoặc tệp tên như vậy.',
  creating_folder: 'Đang tạo thư mục…',
  creating_folder_failed: 'Chưa tạo được thư mục.',
  folder_options: 'Tùy chọn thư mục',
  show_folder_options: 'Xem tùy chọn thư mục',
  rename_folder: 'Đổi tên thư mục',
  delete_folder: 'Xóa thư mục',
  enter_new_name_for_folder: 'Nhập tên mới. Các tệp trong thư mục ({$count}) đi theo, bài dùng chúng được cập nhật.',
  enter_new_name_for_external_folder:
    'Nhập tên mới. Các tệp trong thư mục ({$count}) đi theo và đổi địa chỉ: hãy sửa những bài dùng chúng.',
  confirm_deleting_folder: 'Bạn có chắc chắn muốn xóa thư mục “{$name}” và {$count} tệp trong đó?',
  renaming_folder: 'Đang đổi tên thư mục…',
  renaming_folder_failed: 'Chưa đổi được tên thư mục.',
  deleting_folder: 'Đang xóa thư mục…',
  deleting_folder_failed: 'Chưa xóa được thư mục.',
  replace_file: 'Thay tệp',
  replace_image: 'Thay ảnh',
  remove_file: 'Bỏ tệp',
  remove_image: 'Bỏ ảnh',
  deleting_referenced_assets_note: 'Chỗ dẫn tới chúng trong {$count} bài cũng bị bỏ.',
  cannot_delete_referenced_assets:
    'Chưa xóa được: thiếu chúng thì các ô sau trong bài đang dùng không còn hợp lệ. Hãy sửa các bài ấy trước.',
  deleting_referenced_entries_note: 'Chỗ dẫn tới chúng trong {$count} bài khác cũng bị bỏ.',
  cannot_delete_referenced_entries:
    'Chưa xóa được: thiếu chúng thì các ô sau trong bài khác không còn hợp lệ. Hãy sửa các bài ấy trước.',
  show_errors: 'Xem lỗi',
  folder_created: 'Đã tạo thư mục.',
  folder_path: 'Đường dẫn thư mục',
  folder_contents: 'Nội dung',
  x_folders: '{$count} thư mục',
  folder_renamed: 'Đã đổi tên thư mục.',
  folder_deleted: 'Đã xóa thư mục.',
  'entry_sidebar.slug.title': 'Tên tệp',
  'entry_sidebar.slug.generated_on_save': 'Tên tệp được đặt theo nội dung lúc lưu. Ngày giờ trong tên là lúc lưu.',
  'entry_sidebar.slug.unavailable': 'Bài này không có tên tệp riêng.',
  'save_conflict.title': 'Có người khác vừa sửa bài này',
  'save_conflict.modified_by': '{$name} đã sửa bài này lúc {$date}, sau khi bạn mở.',
  'save_conflict.modified': 'Bài này trong kho đã đổi sau khi bạn mở.',
  'save_conflict.deleted': 'Bài này đã bị xóa khỏi kho sau khi bạn mở.',
  'save_conflict.overwrite_warning': 'Nếu bạn lưu bây giờ, phần họ sửa sẽ mất.',
  'save_conflict.recreate_warning': 'Nếu bạn lưu bây giờ, bài sẽ được tạo lại.',
  'save_conflict.save_anyway': 'Vẫn lưu',
  'save_conflict.branch_moved': 'Có người khác vừa cập nhật kho trong lúc lưu. Mời thử lại.',
  'remote_change.reload_entry': 'Tải lại bài',
  'remote_change.confirm_reloading_entry': 'Bạn có chắc chắn muốn tải lại bài? Phần chưa lưu sẽ mất.',
  list_item_options: 'Tùy chọn của mục',
  'relation_field.save_together_hint': '{$name} mới sẽ được lưu cùng bài bạn đang sửa.',
  'relation_field.add_failed': 'Chưa thêm được {$name}.',
  'assets_dialog.title.folder': 'Chọn thư mục',
  'assets_dialog.selected_folder': 'Thư mục đã chọn: {$path}',
  'assets_dialog.selected_folders': 'Đã chọn {$count} thư mục',
  'assets_dialog.no_subfolders': 'Thư mục này không có thư mục con.',
  'cloud_storage.bunny_storage.auth_key_label': 'Mật khẩu vùng lưu trữ',
  'status.deploying': 'Đang dựng trang',
  'workflow.deploying_deletion': 'Đang xóa khỏi trang',
};

interface Words {
  readonly [key: string]: string | Words;
}

const put = (words: Words, [first = '', ...rest]: readonly string[], text: string): Words => {
  const here = words[first];
  if (rest.length === 0) return { ...words, [first]: here ?? text };
  return { ...words, [first]: put(typeof here === 'object' ? here : {}, rest, text) };
};

/** The editor's Vietnamese with our words where it has none. */
export const withEditorWords = (words: Words): Words =>
  Object.entries(editorWords).reduce((all, [key, text]) => put(all, key.split('.'), text), words);
